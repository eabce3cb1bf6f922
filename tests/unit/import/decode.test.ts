import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decode, largestFile } from '#lib/import/decode.ts';
import { ImportProblem } from '#lib/import/problem.ts';

const ascii = (text: string): number[] => Array.from(text, (letter) => letter.charCodeAt(0));
const hex = (digits: string): number[] => (digits.match(/../g) ?? []).map((pair) => Number.parseInt(pair, 16));
const bytesOf = (...parts: (number[] | Uint8Array)[]): Uint8Array =>
  Uint8Array.from(parts.flatMap((part) => [...part]));
const wide = (text: string, little: boolean): number[] =>
  Array.from({ length: text.length }, (_, at) => text.charCodeAt(at)).flatMap((unit) =>
    little ? [unit & 255, unit >> 8] : [unit >> 8, unit & 255],
  );
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

// Written with their bytes, since no encoder for them is to be had: “Blåbærøl på fjellet, sa hun.” and the like.
const norwegian = ascii('Bl').concat(
  0xe5,
  ascii('b'),
  0xe6,
  ascii('r p'),
  0xe5,
  ascii(' fjellet om h'),
  0xf8,
  ascii('sten, sa hun.'),
);
const sjis = hex('82b182cc8bb482cd978892548273825482de82c5').slice(0, 12).concat(hex('8142'));
const eucJp = hex('a4b3a4ceb6b6a4cfcde8bdb5a4dea4c7a4c7a4b9a1a3');
const gb = hex('d5e2d7f9b4f3c7c5bdabd4dacfc2d6dcd2bbb9d8b1d5a1a3d5e2cac7cfd8d5fed1d4b5c4a1a3');
const big5 = hex('b36fbe48a4d4bef4b14eaab9a440a140b36fbe48a4a3acc6a142');

test.each([
  { name: 'UTF-8', bytes: utf8('Blåbær – 橋'), text: 'Blåbær – 橋', encoding: 'utf-8' },
  { name: 'UTF-8 with its mark', bytes: bytesOf(hex('efbbbf'), utf8('Blåbær')), text: 'Blåbær', encoding: 'utf-8' },
  {
    name: 'UTF-16, little end first',
    bytes: bytesOf(hex('fffe'), wide('Blåbær 橋', true)),
    text: 'Blåbær 橋',
    encoding: 'utf-16le',
  },
  {
    name: 'UTF-16, big end first',
    bytes: bytesOf(hex('feff'), wide('Blåbær 橋', false)),
    text: 'Blåbær 橋',
    encoding: 'utf-16be',
  },
  {
    name: 'UTF-16 without a mark',
    bytes: bytesOf(wide('Blåbær på fjellet', true)),
    text: 'Blåbær på fjellet',
    encoding: 'utf-16le',
  },
  {
    name: 'UTF-16 without a mark, big end first',
    bytes: bytesOf(wide('Blåbær på fjellet', false)),
    text: 'Blåbær på fjellet',
    encoding: 'utf-16be',
  },
  {
    name: 'Latin-1',
    bytes: bytesOf(norwegian),
    text: 'Blåbær på fjellet om høsten, sa hun.',
    encoding: 'windows-1252',
  },
  {
    name: 'Windows-1252',
    bytes: bytesOf([0x93], ascii('Nei'), [0x94], ascii(', sa hun '), [0x96], ascii(' og gikk.')),
    text: '“Nei”, sa hun – og gikk.',
    encoding: 'windows-1252',
  },
  { name: 'EUC-JP', bytes: bytesOf(eucJp), text: new TextDecoder('euc-jp').decode(bytesOf(eucJp)), encoding: 'euc-jp' },
  {
    name: 'Shift_JIS',
    bytes: bytesOf(sjis),
    text: new TextDecoder('shift_jis').decode(bytesOf(sjis)),
    encoding: 'shift_jis',
  },
  { name: 'GB18030', bytes: bytesOf(gb), text: '这座大桥将在下周一关闭。这是县政言的。', encoding: 'gb18030' },
  {
    name: 'a page that declares Latin-1',
    bytes: bytesOf(ascii('<meta charset="iso-8859-1"><p>'), norwegian),
    text: '<meta charset="iso-8859-1"><p>Blåbær på fjellet om høsten, sa hun.',
    encoding: 'windows-1252',
  },
  {
    name: 'a page that declares Big5',
    bytes: bytesOf(ascii('<meta http-equiv="Content-Type" content="text/html; charset=big5">'), big5.slice(0, 4)),
    text: `<meta http-equiv="Content-Type" content="text/html; charset=big5">${new TextDecoder('big5').decode(bytesOf(big5.slice(0, 4)))}`,
    encoding: 'big5',
  },
  {
    name: 'a page in UTF-8 that declares another',
    bytes: utf8('<meta charset="iso-8859-1"><p>Blåbær'),
    text: '<meta charset="iso-8859-1"><p>Blåbær',
    encoding: 'utf-8',
  },
  {
    name: 'a page that declares what nobody knows',
    bytes: utf8('<meta charset="nonsense"><p>Blueberries'),
    text: '<meta charset="nonsense"><p>Blueberries',
    encoding: 'utf-8',
  },
  {
    name: 'ISO-2022-JP',
    bytes: bytesOf(hex('1b2442'), hex('3636'), hex('1b2842')),
    text: '橋',
    encoding: 'iso-2022-jp',
  },
])('$name is read as $encoding', ({ bytes, text, encoding }) => {
  expect(decode(bytes)).toEqual({ text, encoding });
});

test.each([
  { name: 'nothing', bytes: new Uint8Array(), code: 'empty' },
  { name: 'white space', bytes: utf8(' \n\t '), code: 'empty' },
  { name: 'a PDF', bytes: utf8('%PDF-1.7 and so on'), code: 'pdf' },
  { name: 'a PDF after something else', bytes: utf8('some bytes\n%PDF-1.4'), code: 'pdf' },
  { name: 'a PNG', bytes: bytesOf(hex('89504e470d0a1a0a'), new Uint8Array(40)), code: 'binary' },
  { name: 'a JPEG', bytes: hex('ffd8ffe000104a464946'), code: 'binary' },
  { name: 'an archive', bytes: hex('504b030414000000'), code: 'binary' },
  { name: 'an old Word file', bytes: hex('d0cf11e0a1b11ae1'), code: 'binary' },
  {
    name: 'bytes of all kinds',
    bytes: Uint8Array.from({ length: 2000 }, (_, at) => (at * 7919) % 256),
    code: 'binary',
  },
  { name: 'UTF-32', bytes: hex('fffe000041000000'), code: 'encoding' },
  {
    name: 'high bytes that are nothing',
    bytes: Uint8Array.from({ length: 300 }, (_, at) => 0x80 + ((at * 37) % 32)),
    code: 'encoding',
  },
  { name: 'a hundred megabytes', bytes: { length: 100_000_000 } as Uint8Array, code: 'too-large' },
])('$name is refused as $code', ({ bytes, code }) => {
  let problem: unknown;
  try {
    decode(Array.isArray(bytes) ? bytesOf(bytes) : bytes, 'file.txt');
  } catch (error) {
    problem = error;
  }
  expect(problem).toBeInstanceOf(ImportProblem);
  expect(problem).toMatchObject({ code, details: { name: 'file.txt' } });
});

test('one that is too large says how large it is and may be', () => {
  expect(() => decode(new Uint8Array(largestFile + 1))).toThrow(
    expect.objectContaining({ details: { size: largestFile + 1, limit: largestFile } }),
  );
});

test('a text in UTF-8 or UTF-16 comes back as it was, but for what nobody sees', () => {
  const text = fc.stringMatching(/^[A-Za-zæøåÆØÅ éü,.«»–橋日本語の]{1,80}$/).filter((each) => each.trim() !== '');
  fc.assert(
    fc.property(text, fc.constantFrom('utf-8', 'utf-16le', 'utf-16be'), (each, encoding) => {
      const bytes =
        encoding === 'utf-8'
          ? utf8(each)
          : bytesOf(hex(encoding === 'utf-16le' ? 'fffe' : 'feff'), wide(each, encoding === 'utf-16le'));
      expect(decode(bytes)).toEqual({ text: each.normalize('NFC'), encoding });
    }),
  );
});

const told = [
  {
    name: 'the server counts before the page',
    page: '<meta charset="windows-1252">',
    charset: 'KOI8-R',
    text: 'Паром',
  },
  {
    name: 'the page counts where the server says nothing',
    page: '<meta charset="koi8-r">',
    charset: undefined,
    text: 'Паром',
  },
  {
    name: 'a server that names no encoding is not heard',
    page: '<meta charset="koi8-r">',
    charset: 'none',
    text: 'Паром',
  },
];
test.each(told)('$name', ({ page, charset, text }) => {
  const bytes = bytesOf(ascii(page), hex('f0c1d2cfcd'));
  expect(decode(bytes, 'page.html', charset).text).toBe(page + text);
});

test('what is UTF-8 stays so, and what cannot be what the server says is guessed', () => {
  expect(decode(utf8('Blåbær – 橋'), 'a.html', 'iso-8859-1').text).toBe('Blåbær – 橋');
  expect(decode(bytesOf(norwegian), 'a.html', 'utf-8').text).toContain('Blåbær');
});
