import { expect, test } from 'vitest';
import { isBio } from '#lib/import/clean/bio.ts';

test.each([
  'Ada Writer is a reporter for the Sound Post.',
  'Ada Writer is the Ferry Editor at the Sound Post, which she joined in 2021.',
  'Ada de Writer covers roads and bridges for the Sound Post.',
  '(The author is a researcher at the Institute of Sounds)',
  'The writer is an economist.',
  'Ada Writer can be reached at ada@example.org.',
  'Artikkelforfatteren er forsker.',
  '（作者系海峡研究所研究员）',
])('“%s” tells who the author is', (text) => {
  expect(isBio(text)).toBe(true);
});

test.each([
  'The bridge is a danger to ships, the mayor said.',
  'Ada Mayor is expected to resign in the spring.',
  'The author of the plan was the mayor.',
  'She covers her ears.',
  'He is the editor of his own life.',
])('“%s” is part of a text', (text) => {
  expect(isBio(text)).toBe(false);
});
