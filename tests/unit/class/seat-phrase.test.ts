import { randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import { newId, newSecret, pick } from '#lib/class/chance.ts';
import { newSeatPhrase, readSeatPhrase } from '#lib/class/seat-phrase.ts';
import { hashPhrase, hashSecret } from '#lib/class/secret.ts';
import { locales } from '#lib/model/locale.ts';

test.each(locales)('a phrase in %s is two words and four digits, and is read as it is told', (locale) => {
  for (let run = 0; run < 50; run += 1) {
    const phrase = newSeatPhrase(locale, (below) => pick(randomBytes, below));
    expect(phrase).toMatch(/^\p{Ll}+ \p{Ll}+ \d{4}$/u);
    expect(readSeatPhrase(phrase)).toBe(phrase);
    expect(readSeatPhrase(` ${phrase.toUpperCase().replaceAll(' ', ' - ')}.`)).toBe(phrase);
  }
});

test('the same phrase is another’s in another class', async () => {
  const one = await hashPhrase('rogn tjern 4821', 'room-1');
  expect(await hashPhrase('Rogn-Tjern 4821', 'room-1')).toBe(one);
  expect(await hashPhrase('rogn tjern 4821', 'room-2')).not.toBe(one);
  expect(await hashPhrase('rogn tjern 4822', 'room-1')).not.toBe(one);
});

test('secrets have 256 bits, ids are UUIDs, and neither comes twice', () => {
  const secrets = Array.from({ length: 100 }, () => newSecret(randomBytes));
  expect(new Set(secrets).size).toBe(100);
  for (const secret of secrets) expect(Buffer.from(secret, 'base64url')).toHaveLength(32);
  expect(newId(() => new Uint8Array(16).fill(255))).toBe('ffffffff-ffff-4fff-bfff-ffffffffffff');
  expect(hashSecret('a')).toBe('ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb');
});

test('every number is as likely: draws that would favour some are thrown away', () => {
  const draws = [
    [255, 255, 255, 255],
    [0, 0, 0, 7],
  ];
  let next = 0;
  // 2³² − 1 lies beyond the last whole run of tens.
  expect(pick(() => Uint8Array.from(draws[next++] ?? []), 10)).toBe(7);
  expect(next).toBe(2);
});
