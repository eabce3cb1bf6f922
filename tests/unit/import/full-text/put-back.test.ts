import { expect, test } from 'vitest';
import type { CleanLine } from '#lib/import/clean/clean-line.ts';
import { putBack } from '#lib/import/full-text/put-back.ts';
import { fingerprintOf } from '#lib/model/fingerprint.ts';

const caption = 'The two captains shake hands on the new quay in Fjordvik in May.';
const article = `The ferry to Skarvøy leaves one hour later from the first day of May on.\n${caption}`;
const fingerprint = new Set(fingerprintOf(article, 'en'));
const line = (text: string, kept: boolean): CleanLine => ({ text, role: kept ? 'paragraph' : 'caption', kept });

const cases: [name: string, text: string, kept: boolean, is: boolean][] = [
  ['a line of the article that was set aside is kept', caption, false, true],
  ['with a word added too', `${caption} Photo: Fjordvik Harbour`, false, true],
  ['noise stays aside', 'Popular now: ten good places to see the sea from in the summer', false, false],
  ['a line too short to be told by stays aside', 'Share this', false, false],
  [
    'what is kept stays so, also where the article was not so when it was read',
    'A paragraph that was added later and that nobody here has ever seen.',
    true,
    true,
  ],
];

test.each(cases)('%s', (_name, text, kept, is) => {
  expect(putBack([line(text, kept)], fingerprint, 'en').map((one) => [one.text, one.kept])).toEqual([[text, is]]);
});
