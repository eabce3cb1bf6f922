import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type BuildOptions, build } from 'esbuild';
import { shortHash } from './short-hash.ts';

/** The reader's script in its two forms: what every page loads, and the few lines that stand in the page itself. */
export interface ReaderBundle {
  path: string;
  body: Buffer;
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

/** Bundles `reader/`: the elements as one small module, under an address that changes with it. */
export async function bundleReader(root: string): Promise<ReaderBundle> {
  const folder = join(root, 'reader');
  if (!existsSync(join(folder, 'reader.ts'))) {
    throw new Error('reader/reader.ts is missing: it defines what a reading page can do.');
  }
  const body = await bundle(join(folder, 'reader.ts'), 'esm');
  const early = join(folder, 'first-paint');
  const names = existsSync(early) ? readdirSync(early).filter((file) => file.endsWith('.ts')) : [];
  const firstPaint = new Map<string, string>();
  for (const name of names) {
    const code = await bundle(join(early, name), 'iife');
    firstPaint.set(name.replace(/\.ts$/, ''), code.toString().trim());
  }
  return { path: `/assets/reader.${shortHash(body)}.js`, body, firstPaint };
}

async function bundle(entry: string, format: 'esm' | 'iife'): Promise<Buffer> {
  const { outputFiles } = await build({ ...shared, entryPoints: [entry], format, write: false });
  return Buffer.from(outputFiles[0]?.contents ?? []);
}
