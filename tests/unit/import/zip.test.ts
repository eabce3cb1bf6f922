import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { ImportProblem } from '#lib/import/problem.ts';
import { unzip, zipLimits } from '#lib/import/zip.ts';

const codeOf = (open: () => unknown): string => {
  try {
    open();
  } catch (error) {
    if (error instanceof ImportProblem) return error.code;
    throw error;
  }
  return 'opened';
};

const path = fc.stringMatching(/^[a-zæøå0-9]{1,8}(\/[a-zæøå0-9]{1,8}){0,2}\.txt$/);
const level = fc.constantFrom<0 | 6>(0, 6);

test('what is packed comes out again, whether it is stored or deflated', () => {
  fc.assert(
    fc.property(
      fc.dictionary(path, fc.uint8Array({ maxLength: 400 }), { noNullPrototype: true }),
      level,
      (files, how) => {
        const out = unzip(zipSync(files, { level: how }));
        expect(Object.fromEntries([...out].map(([name, bytes]) => [name, [...bytes]]))).toEqual(
          Object.fromEntries(Object.entries(files).map(([name, bytes]) => [name, [...bytes]])),
        );
      },
    ),
  );
});

test('a large file comes out whole', () => {
  const bytes = Uint8Array.from({ length: 300_000 }, (_, at) => (at * at) % 251);
  const out = unzip(zipSync({ 'a.bin': bytes })).get('a.bin');
  expect(out?.length).toBe(bytes.length);
  expect(out?.every((byte, at) => byte === bytes[at])).toBe(true);
});

test('only what is wanted is unpacked, and folders are left out', () => {
  const bytes = zipSync({ 'a.txt': strToU8('one'), folder: { 'b.txt': strToU8('two') }, empty: {} });
  expect([...unzip(bytes, { wanted: (name) => name.startsWith('folder/') }).keys()]).toEqual(['folder/b.txt']);
});

const whole = zipSync({ 'a.txt': strToU8('Some words to be packed, and some words more.') });
const million = new Uint8Array(3_000_000);
const small = { ...zipLimits, file: 100, total: 150 };
const renamed = (name: string) => {
  const bytes = zipSync({ ['x'.repeat(name.length)]: strToU8('x') }, { level: 0 });
  const text = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  return Uint8Array.from(text.replaceAll('x'.repeat(name.length), name), (letter) => letter.charCodeAt(0));
};

test.each([
  { name: 'no archive at all', bytes: strToU8('PKK, said the frog.'), code: 'bad-zip' },
  { name: 'nothing', bytes: new Uint8Array(), code: 'bad-zip' },
  { name: 'an archive cut short', bytes: whole.subarray(0, 40), code: 'bad-zip' },
  { name: 'an archive without its directory', bytes: whole.subarray(0, 80), code: 'bad-zip' },
  {
    name: 'an archive with broken data',
    bytes: whole.map((byte, at) => (at >= 36 && at < 60 ? 255 : byte)),
    code: 'bad-zip',
  },
  { name: 'zeros a thousand times their packed size', bytes: zipSync({ 'a.txt': million }), code: 'zip-bomb' },
  { name: 'a path that climbs', bytes: renamed('../evil.txt'), code: 'zip-path' },
  { name: 'a path that climbs later', bytes: renamed('a/../../b.txt'), code: 'zip-path' },
  { name: 'an absolute path', bytes: renamed('/etc/evil.txt'), code: 'zip-path' },
  { name: 'a drive', bytes: renamed('C:evil.txt'), code: 'zip-path' },
  { name: 'a backslash', bytes: renamed('a\\evil.txt'), code: 'zip-path' },
  { name: 'a control character', bytes: renamed('a\u0001evil.txt'), code: 'zip-path' },
  {
    name: 'two names that are one where case does not count',
    bytes: zipSync({ 'a.txt': million.subarray(0, 9), 'A.txt': million.subarray(0, 9) }),
    code: 'zip-path',
  },
])('$name is refused: $code', ({ bytes, code }) => {
  expect(codeOf(() => unzip(bytes))).toBe(code);
});

test.each([
  { name: 'a file', files: { 'a.txt': million.subarray(0, 101) } },
  { name: 'all files together', files: { 'a.txt': million.subarray(0, 80), 'b.txt': million.subarray(0, 80) } },
])('$name over the limit is refused', ({ files }) => {
  expect(codeOf(() => unzip(zipSync(files), { limits: small }))).toBe('zip-bomb');
});

test('too many entries are refused', () => {
  const files = Object.fromEntries(Array.from({ length: 12 }, (_, at) => [`${at}.txt`, new Uint8Array()]));
  expect(codeOf(() => unzip(zipSync(files), { limits: { ...zipLimits, entries: 10 } }))).toBe('zip-bomb');
});

test('a declared size that is a lie does not help a bomb', () => {
  const bytes = zipSync({ 'a.txt': million });
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  view.setUint32(22, 10, true);
  expect(codeOf(() => unzip(bytes))).toBe('zip-bomb');
});
