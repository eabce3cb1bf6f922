import { expect, test } from 'vitest';
import { linkFile, privateLink, readPrivateLink } from '#class/teacher/private-link.ts';

const secret = 'q'.repeat(43);

test('a link is read as it was written, in every language and from every site', () => {
  for (const locale of ['nb', 'nn', 'en'] as const) {
    const key = { code: 'K7MFRX', secret };
    expect(readPrivateLink(`  ${privateLink('http://192.168.1.4:3000', locale, key)}\n`)).toEqual(key);
  }
});

test.each([
  ['the address of the pupils', 'http://x.example/k/K7MFRX'],
  ['an address without its secret', 'http://x.example/nb/class/teacher?code=K7MFRX'],
  ['a place on the page', 'http://x.example/nb/class/teacher?code=K7MFRX#main'],
  ['a code that is none', `http://x.example/nb/class/teacher?code=K7MFR#${secret}`],
  ['nothing', ''],
])('%s is no private link', (_name, pasted) => {
  expect(readPrivateLink(pasted)).toBeNull();
});

test('in the file a title is text, whatever is in it', () => {
  const page = linkFile('nb', 'http://x.example/#s', { title: '</title><script>"&\'', what: 'A', until: 'B' });
  expect(page).not.toContain('<script');
  expect(page).toContain('&#60;/title&#62;&#60;script&#62;&#34;&#38;&#39;');
});
