import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { fromFolder, slug, toFolder } from '#lib/export/folder.ts';
import { toFolderFiles } from '#lib/export/folder-files.ts';
import { unzip } from '#lib/import/zip.ts';
import { harbour } from './harbour.ts';

test('works go into one archive and come out of it again', () => {
  const works = [harbour, { ...harbour, id: 'other', title: 'Ferja går' }];
  const bytes = toFolder(works);
  expect([...unzip(bytes).keys()].filter((path) => path.endsWith('work.yaml'))).toEqual([
    'ferjer/ferja-gar/work.yaml',
    'ferjer/ferja-gar-2/work.yaml',
  ]);
  expect(fromFolder(bytes)).toEqual(works);
});

test('the same work gives the same bytes', () => {
  expect(toFolder([harbour])).toEqual(toFolder([harbour]));
});

test('a folder of articles/, without work.yaml, is named by its place', () => {
  const files = toFolderFiles(harbour);
  files.delete('work.yaml');
  const entries = [...files].map(([path, text]) => [`somewhere/ferjer/posten/${path}`, strToU8(text)]);
  const [read] = fromFolder(zipSync({ ...Object.fromEntries(entries), 'somewhere/dossier.yaml': strToU8('title: x') }));
  expect(read).toMatchObject({ id: 'ferjer/posten', dossier: 'ferjer', edition: 'posten', title: 'Ferja går' });
  expect(read?.translations[0]?.groups.map(({ source, target }) => `${source}-${target}`)).toEqual([
    '0-0',
    '1-1',
    '-2',
    '2-',
    '3-3',
  ]);
});

test.each([
  { name: 'without an edition', entries: { 'a.txt': strToU8('x') }, details: {} },
  {
    name: 'with a text that is no UTF-8',
    entries: { 'text.nb.mdx': new Uint8Array([0xff, 0xfe]) },
    details: { path: 'text.nb.mdx' },
  },
])('an archive $name is refused', ({ entries, details }) => {
  expect(() => fromFolder(zipSync(entries))).toThrow(expect.objectContaining({ code: 'bad-folder', details }));
});

test.each([
  ['Ferjer på Øya', 'ferjer-pa-oya'],
  ['«Æ!»', 'ae'],
  ['中文', 'text'],
  ['../..', 'text'],
])('%s is the folder %s', (name, folder) => expect(slug(name)).toBe(folder));
