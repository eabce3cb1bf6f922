import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { loadLibrary } from '#lib/content/library.ts';

let root: string;
const write = (path: string, text: string) => {
  mkdirSync(join(root, path, '..'), { recursive: true });
  writeFileSync(join(root, path), text);
};
beforeEach(() => {
  root = join(mkdtempSync(join(tmpdir(), 'tvisyn-library-')), 'library');
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

test('where there is no library there are no texts', () => expect(loadLibrary(root)).toEqual([]));

test('each folder is a text; what begins with a dot is none', () => {
  for (const place of ['boats/night', '.before/boats/night-1']) {
    write(`${place}/article.yaml`, 'lang: en\n');
    write(`${place}/text.en.mdx`, '# Night\n\nThe boat is late.\nIt is dark.\n');
  }
  expect(loadLibrary(root)).toMatchObject([{ dossier: 'boats', slug: 'night', work: { original: { lang: 'en' } } }]);
});

test('a folder that cannot be read is named, with what to do', () => {
  write('boats/night/article.yaml', 'lang: [\n');
  write('boats/night/text.en.mdx', '# Night\n');
  expect(() => loadLibrary(root)).toThrow(/boats\/night.*cannot be read.*npm run import/s);
});
