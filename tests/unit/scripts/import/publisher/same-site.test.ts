import { expect, test } from 'vitest';
import { isSameSite, isWebAddress } from '#scripts/import/publisher/same-site.ts';

const cases: [from: string, to: string, same: boolean][] = [
  ['https://post.example/a', 'https://post.example/b', true],
  ['https://post.example/a', 'https://www.post.example/a', true],
  ['https://www.post.example/a', 'https://news.post.example/a', true],
  ['https://news.post.example/a', 'https://post.example/a', true],
  ['http://post.example/a', 'https://post.example/a', true],
  ['https://post.example/a', 'http://post.example/a', false],
  ['https://post.example/a', 'https://tidende.example/a', false],
  ['https://post.example/a', 'https://post.example.evil.example/a', false],
  ['https://post.example/a', 'https://evilpost.example/a', false],
  ['https://post.example/a', 'https://127.0.0.1/a', false],
  ['http://127.0.0.1/a', 'http://0.127.0.0.1/a', false],
  ['https://post.example/a', 'https://example/a', false],
  ['https://post.example/a', 'https://post.example:8443/a', false],
  ['https://post.example/a', 'https://user:word@post.example/a', false],
  ['https://post.example/a', 'file:///etc/hosts', false],
];

test.each(cases)('from %s to %s: %s', (from, to, same) => {
  if (!URL.canParse(to)) expect(same).toBe(false);
  else expect(isSameSite(new URL(from), new URL(to))).toBe(same);
});

test.each(['https://post.example/', 'http://post.example/'])('%s is of the web', (address) =>
  expect(isWebAddress(new URL(address))).toBe(true),
);
test.each(['file:///a', 'ftp://post.example/', 'https://a:b@post.example/'])('%s is not', (address) =>
  expect(isWebAddress(new URL(address))).toBe(false),
);
