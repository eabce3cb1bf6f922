import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { codeAlphabet, codeSigns, newCode, parseCode } from '#lib/class/code.ts';

test('no sign looks like another, and no word can come of them', () => {
  expect(codeAlphabet).not.toMatch(/[0OQ1IL2Z5S6G8BUVAEIOUÆØÅ].*[0OQ]|[0OQ1IL2Z5S8BUAEI]/);
  expect(new Set(codeAlphabet).size).toBe(20);
});

test('a new code can be read as it is, in lower case, with blanks and with dashes', () => {
  for (let run = 0; run < 200; run += 1) {
    const code = newCode(randomBytes);
    expect(parseCode(code)).toBe(code);
    expect(parseCode(`  ${code.toLowerCase().slice(0, 3)} – ${code.slice(3)}\n`)).toBe(code);
  }
});

test('full-width signs of another keyboard are the same signs', () => {
  expect(parseCode('ＫＭ４ＦＲＸ')).toBe('KM4FRX');
});

test.each([
  ['a U for a V, a G for a 6', 'umgfrx', 'VM6FRX'],
  ['the same letters of a Cyrillic keyboard', 'кмрТХ3', 'KMPTX3'],
  ['the same letters of a Greek keyboard', 'ΚΜ4ΝΡΧ', 'KM4NPX'],
  ['the short address', 'http://tvisyn.example/k/K7MFRX', 'K7MFRX'],
  ['the long address', 'tvisyn.example/nb/class/pupil?code=k7mfrx#main', 'K7MFRX'],
])('%s is read', (_name, typed, code) => {
  expect(parseCode(typed)).toBe(code);
});

test('how far somebody has come is counted in signs', () => {
  expect(codeSigns(' k7-m ')).toBe(3);
  expect(codeSigns('')).toBe(0);
});

test.each(['', 'KM4FR', 'KM4FRXX', 'KM4FR0', 'KM4FRÅ', 'KM4.RX', 'KM4FR\u0000X'])('%j is no code', (typed) => {
  expect(parseCode(typed)).toBeNull();
});

test('every sign is as likely: bytes that would favour some are thrown away', () => {
  const bytes = [255, 250, 240, 239, 0, 19, 20, 40];
  let next = 0;
  const code = newCode((count) => Uint8Array.from({ length: count }, () => bytes[next++ % bytes.length] ?? 0));
  expect(code).toBe([239, 0, 19, 20, 40, 239].map((byte) => codeAlphabet[byte % 20]).join(''));
});

test('reading never throws', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (typed) => {
      const code = parseCode(typed);
      return code === null || code.length === 6;
    }),
  );
});
