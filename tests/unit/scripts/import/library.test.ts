import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readFolder, shelve } from '#scripts/import/library.ts';

let library: string;
beforeEach(() => {
  library = join(mkdtempSync(join(tmpdir(), 'tvisyn-library-')), 'library');
});
afterEach(() => rmSync(library, { recursive: true, force: true }));

const place = 'ferry/post';
const files = (words: string) =>
  new Map([
    ['text.nb.mdx', words],
    ['layers/facts.yaml', '[]\n'],
  ]);
const put = (words: string, force = false) => shelve(library, place, files(words), force);
const text = (folder: string) => readFileSync(join(folder, 'text.nb.mdx'), 'utf8');

test('a text is written where nothing stood', () => {
  expect(put('a')).toEqual({ kind: 'new' });
  expect(readFolder(join(library, place))).toEqual(files('a'));
  expect(readdirSync(library)).toEqual(['ferry']);
});

test('the same text once more changes nothing', () => {
  put('a');
  expect(put('a')).toEqual({ kind: 'same' });
  expect(readdirSync(library)).toEqual(['ferry']);
});

test('what stood there is kept, each time anew', () => {
  put('a');
  const first = put('b');
  const second = put('c');
  expect(text(join(library, place))).toBe('c');
  expect([first, second].map((one) => one.kind === 'replaced' && one.before && text(one.before))).toEqual(['a', 'b']);
});

test('with force it is gone', () => {
  put('a');
  expect(put('b', true)).toEqual({ kind: 'replaced' });
  expect(text(join(library, place))).toBe('b');
  expect(readFolder(join(library, '.before'))).toEqual(new Map());
});

test('what cannot be written whole is not written at all, and what stood there stays', () => {
  put('a');
  const impossible = new Map([...files('b'), ['text.nb.mdx/inner', 'c']]);
  expect(() => shelve(library, place, impossible, false)).toThrow();
  expect(text(join(library, place))).toBe('a');
  expect(readdirSync(library)).toEqual(['ferry']);
});

test('a folder of one’s own with more in it is moved away whole', () => {
  put('a');
  mkdirSync(join(library, place, 'mine'));
  writeFileSync(join(library, place, 'mine', 'notes.txt'), 'x');
  const { before = '' } = put('a') as { before?: string };
  expect(readFileSync(join(before, 'mine', 'notes.txt'), 'utf8')).toBe('x');
});

test('what begins with a dot is not read', () => {
  put('a');
  writeFileSync(join(library, place, '.DS_Store'), 'x');
  expect(existsSync(join(library, place, '.DS_Store'))).toBe(true);
  expect([...readFolder(join(library, place)).keys()].sort()).toEqual(['layers/facts.yaml', 'text.nb.mdx']);
});
