import createNextIntlPlugin from 'next-intl/plugin';

const withNextIntl = createNextIntlPlugin('./i18n/request.ts');

/** @type {import('next').NextConfig} */
const config = {
  poweredByHeader: false,
  reactStrictMode: true,
  // Quicker the second time, and slower the first: a build that is to trust nothing from before keeps nothing either.
  experimental: { turbopackFileSystemCacheForBuild: process.env.TVISYN_BUILD_ANEW !== '1' },
  // `npm test` checks the types before it builds; a build on a reader’s machine need not do it again.
  typescript: { ignoreBuildErrors: true },
  // A generated edition of 100,000 words takes a slow machine more than the usual minute.
  staticPageGenerationTimeout: 300,
  turbopack: {
    resolveAlias: {
      // In a browser this part of the Markdown parser asks the document for entities; a worker has none.
      'decode-named-character-reference': './node_modules/decode-named-character-reference/index.js',
    },
  },
  // Parsers of content run on the server only, from node_modules as they are. PGlite would lose its WebAssembly.
  serverExternalPackages: ['@mdx-js/mdx', 'yaml', 'unified', 'remark-parse', 'remark-mdx', '@electric-sql/pglite'],
};

export default withNextIntl(config);
