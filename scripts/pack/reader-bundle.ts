import { existsSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { type BuildOptions, build, type Plugin } from 'esbuild';

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

/** Bundles a module, and the parts it imports when they are used, each as a file of its own. The module comes first. */
async function bundleModule(entry: string): Promise<Pick<ReaderBundle, 'path' | 'files'>> {
  const parts: ScriptFile[] = [];
  // Each part is whole in itself. A file shared with the module would have to arrive before either could start.
  const apart: Plugin = {
    name: 'parts',
    setup: ({ onResolve }) =>
      onResolve({ filter: /^\./ }, async ({ path, kind, resolveDir }) => {
        if (kind !== 'dynamic-import') return null;
        const part = await bundleModule(join(resolveDir, path));
        parts.push(...part.files);
        return { path: part.path, external: true };
      }),
  };
  const { outputFiles } = await build({
    ...shared,
    entryPoints: [entry],
    format: 'esm',
    outdir: '/assets',
    entryNames: '[name].[hash]',
    plugins: [apart],
    write: false,
  });
  const files = outputFiles.map((file) => ({
    path: `/assets/${basename(file.path)}`,
    body: Buffer.from(file.contents),
  }));
  return { path: files[0]?.path ?? '', files: [...files, ...parts] };
}
