import { expect, test } from 'vitest';
import type { CleanLine } from '#lib/import/clean/clean-line.ts';
import { likeStudy } from '#lib/import/full-text/like-study.ts';
import { workText } from '#lib/import/work-text.ts';
import type { Group } from '#lib/model/work.ts';

const textOf = (...lines: [role: CleanLine['role'], text: string][]) =>
  workText(
    lines.map(([role, text]) => ({ role, text, kept: true })),
    'en',
  );
const study = textOf(
  ['title', 'Title'],
  ['paragraph', 'One.'],
  ['byline', 'The author sails.'],
  ['caption', 'A quay.'],
);
const groups: Group[] = [0, 1, 2, 3].map((at) => ({ source: [at], target: [at], confidence: 1 }));
const kinds = (text: ReturnType<typeof textOf>, by = groups) =>
  likeStudy(text, study, by).blocks.map(({ kind }) => kind);

test('a paragraph gets the kind that the study edition gives it', () => {
  const text = textOf(
    ['title', 'Title'],
    ['paragraph', 'One.'],
    ['paragraph', 'The author sails.'],
    ['paragraph', 'A quay.'],
  );
  expect(kinds(text)).toEqual(['h', 'p', 'bio', 'cap']);
});

test('title and headings stay what they are, and so does what answers to nothing or to several kinds', () => {
  const text = textOf(
    ['title', 'Title'],
    ['heading', 'One.'],
    ['heading', 'The author sails.'],
    ['paragraph', 'A quay. And more.'],
  );
  expect(kinds(text)).toEqual(['h', 'p', 'p', 'cap']);
  const mixed: Group[] = [
    { source: [0, 1], target: [0], confidence: 1 },
    { source: [2], target: [], confidence: 1 },
    { source: [3, 4], target: [1, 2], confidence: 1 },
  ];
  expect(kinds(text, mixed)).toEqual(['h', 'p', 'p', 'p']);
});
