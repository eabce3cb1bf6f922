import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkMessages, readMessages } from '#lib/content/messages.ts';
import { reportProblems } from '#lib/model/problem.ts';
import { fixtures } from './tiny-content.ts';

test('messages are read by path, each with the place of its key', () => {
  const { messages } = readMessages(join(fixtures, 'tiny/messages'), 'nn') ?? { messages: new Map() };
  expect(messages.get('departures')).toEqual({
    text: '{count, plural, one {# avgang} other {# avgangar}}',
    line: 2,
    column: 3,
  });
  expect(messages.get('layer.facts.tag.same')).toMatchObject({ text: 'ord' });
});

test('a language without messages has none', () => expect(readMessages(fixtures, 'nb')).toBeNull());

test('where there are no messages, each language is missed', () => {
  const report = reportProblems(checkMessages(fixtures));
  for (const locale of ['nb', 'nn', 'en']) expect(report).toContain(`tests/fixtures/${locale}.json:1:1  file-missing`);
});

test('the messages of the site have the same keys and arguments in every language', () => {
  expect(reportProblems(checkMessages('messages'))).toBe('0 problems in 0 files.');
});
