// After `next build`: makes of it what is served, in .packed/. See docs/decisions.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type PackedSite, speculationPath } from '#scripts/packed-site.ts';
import { mediaType } from './pack/media-type.ts';
import { readNextBuild } from './pack/next-build.ts';
import { packPages } from './pack/pack-pages.ts';
import { policy } from './pack/policy.ts';
import { bundleReader, type ReaderBundle } from './pack/reader-bundle.ts';
import { report } from './pack/report.ts';
import { speculationRules } from './pack/speculation.ts';
import { staticFiles } from './pack/static-files.ts';
import { type Unwritten, write } from './pack/write.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const next = join(root, '.next');
const packed = join(root, '.packed');

const build = readNextBuild(next);
const reader = await bundleReader(root);
const { pages, problems } = packPages(build, next, reader);
const all = [...build.problems, ...problems];
if (all.length > 0) {
  console.error(`${all.join('\n')}\n\nProblems: ${all.length}. Nothing was packed.`);
  process.exit(1);
}

const withScripts = build.live.length > 0 || pages.some((page) => page.kind === 'program');
const plain = { kind: 'file' as const, status: 200, policy: policy(), immutable: false };
const files: Unwritten[] = [
  ...build.files.map((file) => ({ ...plain, ...file, type: file.type ?? mediaType(file.path) })),
  ...staticFiles(root, withScripts).map((file) => ({
    ...plain,
    ...file,
    type: mediaType(file.path),
    policy: policy(undefined, file.path.endsWith('.js') ? 'worker' : 'document'),
  })),
  ...reader.files.map((file) => ({ ...plain, ...file, type: mediaType(file.path), immutable: true })),
  // Programs are served as they were built, with the address that the reader's script has in the source.
  ...(withScripts ? [{ ...plain, path: '/reader.js', body: entryOf(reader), type: mediaType('reader.js') }] : []),
  { ...plain, path: speculationPath, body: Buffer.from(speculationRules()), type: 'application/speculationrules+json' },
];

rmSync(packed, { recursive: true, force: true });
mkdirSync(packed, { recursive: true });
const written = await Promise.all([...pages, ...files].map((file) => write(packed, file)));
const site: PackedSite = { files: written.map(({ entry }) => entry), live: build.live.map(({ pattern }) => pattern) };
// Last, so that a packing that was broken off is not taken for a whole one.
writeFileSync(join(packed, 'manifest.json'), JSON.stringify(site, null, 1));
report(
  written,
  reader.path,
  build.live.map(({ route }) => route),
);

function entryOf({ path, files }: ReaderBundle): Buffer {
  return files.find((file) => file.path === path)?.body ?? Buffer.alloc(0);
}
