import type { Dossier } from '#lib/model/edition.ts';
import { locales } from '#lib/model/locale.ts';
import type { Problem } from '#lib/model/problem.ts';
import { parseMdx } from './inline.ts';
import { checkLinks, checkPageProse, linksIn, pages } from './page-prose.ts';
import { readSource, type SourceFile } from './read.ts';

/** The tags of a page, which `components/page-text.tsx` draws. */
const tags = ['Q', 'Layers', 'Keys'];

/** Every page in every language: there, readable, and with links that lead somewhere. */
export function checkPages(content: string, dossiers: readonly Dossier[]): Problem[] {
  return pages.flatMap((name) =>
    locales.flatMap((locale): Problem[] => {
      const file = `${content}/${name}.${locale}.mdx`;
      const source = readSource(content, `${name}.${locale}.mdx`);
      if (source) return checkPage(source, dossiers);
      const mend = 'Write it, with the same headings as in the other languages.';
      return [
        { file, line: 1, column: 1, rule: 'page-missing', what: `The page “${name}” is missing in “${locale}”.`, mend },
      ];
    }),
  );
}

function checkPage({ file, source }: SourceFile, dossiers: readonly Dossier[]): Problem[] {
  const parsed = parseMdx(source);
  if ('fault' in parsed) {
    const { line, column, what, mend } = parsed.fault;
    return [{ file, line, column, rule: 'mdx', what, mend }];
  }
  const { children } = parsed.tree;
  return [...checkPageProse(file, children, tags), ...checkLinks(linksIn(file, children), dossiers)];
}
