import { existsSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { type BuildOptions, build } from 'esbuild';

/** A script under the address at which it is served; the address changes with it. */
export interface ScriptFile {
  path: string;
  body: Buffer;
}

/** The reader's script in its two forms: what every page loads, and the few lines that stand in the page itself. */
export interface ReaderBundle {
  /** The address of what every page loads. */
  path: string;
  /** That, and the parts it imports when they are used. */
  files: ScriptFile[];
  /** By name: `view` for what `reader/first-paint/view.ts` defines. */
  firstPaint: Map<string, string>;
}

/** A sheet that a part of the reader brings along, for pages that were drawn without it. */
const sheetsAsText = { '.css': 'text' } as const;

const shared: BuildOptions = {
  bundle: true,
  minify: true,
  target: 'es2022',
  legalComments: 'none',
  logLevel: 'silent',
};

/** Bundles `reader/`: the elements as one small module, and what it imports with `import()` as files of their own. */
export async function bundleReader(root: string): Promise<ReaderBundle> {
  const folder = join(root, 'reader');
  if (!existsSync(join(folder, 'reader.ts'))) {
    throw new Error('reader/reader.ts is missing: it defines what a reading page can do.');
  }
  const { path, files } = await bundleModule(join(folder, 'reader.ts'));
  const early = join(folder, 'first-paint');
  const names = existsSync(early) ? readdirSync(early).filter((file) => file.endsWith('.ts')) : [];
  const firstPaint = new Map<string, string>();
  for (const name of names) {
    const { outputFiles } = await build({ ...shared, entryPoints: [join(early, name)], format: 'esm', write: false });
    // In braces its names stay its own, as in a function and with fewer letters.
    firstPaint.set(name.replace(/\.ts$/, ''), `{${outputFiles[0]?.text.trim() ?? ''}}`);
  }
  return { path, files, firstPaint };
}

async function bundleModule(entry: string): Promise<Pick<ReaderBundle, 'path' | 'files'>> {
  const { outputFiles } = await build({
    ...shared,
    entryPoints: [entry],
    format: 'esm',
    splitting: true,
    outdir: '/assets',
    // Whole addresses, since development and programs have the module at another one.
    publicPath: '/assets',
    entryNames: '[name].[hash]',
    chunkNames: '[name].[hash]',
    write: false,
    loader: sheetsAsText,
  });
  const files = outputFiles.map((file) => ({
    path: `/assets/${basename(file.path)}`,
    body: Buffer.from(file.contents),
  }));
  const path = files.find((file) => file.path.startsWith('/assets/reader.'))?.path ?? '';
  return { path, files };
}
