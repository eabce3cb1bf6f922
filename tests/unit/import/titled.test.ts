import { expect, test } from 'vitest';
import type { CleanLine } from '#lib/import/clean/clean-line.ts';
import { titled, titledByFirstLine } from '#lib/import/titled.ts';

const line = (role: CleanLine['role'], text: string, kept = true): CleanLine => ({ role, text, kept });
const body = line('paragraph', 'The ferry is late.');

const cases: [name: string, lines: CleanLine[], title: string, first: string][] = [
  ['its own title stays', [line('title', 'Own'), body], 'Given', 'Own'],
  ['without one it gets one', [body], 'Given', 'Given'],
  ['a title that was set aside is none', [line('title', 'Aside', false), body], 'Given', 'Given'],
  ['an empty one is not given', [body], ' ', 'The ferry is late.'],
];

test.each(cases)('%s', (_name, lines, title, first) => expect(titled(lines, title)[0]?.text).toBe(first));

const firsts: [name: string, lines: CleanLine[], title: string | undefined][] = [
  ['a first line that was set aside is the title', [line('menu', 'The night boat', false), body], 'The night boat'],
  ['a sentence is none', [line('other', 'Read this first.', false), body], undefined],
  ['nor is a line far above the text', [line('menu', 'Home', false), line('menu', 'News', false), body], undefined],
  ['nor where there is one', [line('menu', 'Home', false), line('title', 'Own'), body], 'Own'],
  ['nor is a paragraph', [body], undefined],
];

test.each(firsts)('%s', (_name, lines, title) => {
  const made = titledByFirstLine(lines);
  expect(made.find(({ role, kept }) => kept && role === 'title')?.text).toBe(title);
  expect(made.map(({ text }) => text)).toEqual(lines.map(({ text }) => text));
});
