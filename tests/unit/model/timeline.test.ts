import { expect, test } from 'vitest';
import type { Article, Edition } from '#lib/model/edition.ts';
import type { Event } from '#lib/model/event.ts';
import { entriesOf, isPublication, outBefore } from '#lib/model/timeline.ts';

const event = (id: string, date: string, end?: string) => ({ id, date, end, kind: 'event' }) as Event;
const edition = (slug: string, published: string, publishedEnd?: string) =>
  ({ slug, article: { published, publishedEnd } as Article }) as Edition;

test('events and texts stand by the first day they may mean; of one day, the event first', () => {
  const entries = entriesOf({
    events: [event('year', '2023'), event('month', '2023-02'), event('day', '2023-02-01'), event('late', '2024-05-02')],
    editions: [
      edition('early', '2022-12-31'),
      edition('same', '2023-02-01'),
      edition('span', '2024-05-01', '2024-05-09'),
    ],
  });
  expect(entries.map(({ id }) => id)).toEqual(['early', 'year', 'month', 'day', 'same', 'span', 'late']);
  expect(entries.at(-2)?.last).toBe((entries.at(-2)?.first ?? 0) + 8);
});

test.each([
  { date: '2024-08-10', out: ['day', 'span'] },
  { date: '2024-08-09', out: ['day'] },
  { date: '2024-08', out: [] },
  { date: '2025-05-01', out: ['day', 'span', 'month'] },
  { date: '2025-04-08', out: ['day', 'span'] },
])('before an event of $date were surely out: $out', ({ date, out }) => {
  const editions = [
    edition('day', '2024-08-05'),
    edition('span', '2024-08-06', '2024-08-09'),
    edition('month', '2025-04'),
  ];
  expect(outBefore(editions, event('e', date)).map(({ slug }) => slug)).toEqual(out);
});

test('texts and what was published elsewhere stand on one side, the rest on the other', () => {
  const kinds = ['event', 'plan', 'grant', 'report', 'text'] as const;
  expect(kinds.filter((kind) => isPublication({ kind }))).toEqual(['report', 'text']);
});
