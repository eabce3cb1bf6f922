import { expect, test } from 'vitest';
import type { CleanLine } from '#lib/import/clean/clean-line.ts';
import { titled } from '#lib/import/titled.ts';

const line = (role: CleanLine['role'], text: string, kept = true): CleanLine => ({ role, text, kept });
const body = line('paragraph', 'The ferry is late.');

const cases: [name: string, lines: CleanLine[], title: string, first: string][] = [
  ['its own title stays', [line('title', 'Own'), body], 'Given', 'Own'],
  ['without one it gets one', [body], 'Given', 'Given'],
  ['a title that was set aside is none', [line('title', 'Aside', false), body], 'Given', 'Given'],
  ['an empty one is not given', [body], ' ', 'The ferry is late.'],
];

test.each(cases)('%s', (_name, lines, title, first) => expect(titled(lines, title)[0]?.text).toBe(first));
