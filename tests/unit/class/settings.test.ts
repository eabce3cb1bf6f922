import { expect, test } from 'vitest';
import { openingSchema, settingsSchema } from '#lib/class/settings.ts';
import { isAsked, isRead } from '#lib/class/task.ts';
import { settings } from './made.ts';

test('settings are taken as they are', () => {
  expect(settingsSchema.parse(settings)).toEqual(settings);
});

test.each([
  { name: 'six days', changes: { daysKept: 6 } },
  { name: 'half a year and a day', changes: { daysKept: 181 } },
  { name: 'no text', changes: { texts: [] } },
  { name: 'one number for two texts', changes: { texts: [settings.texts[0], settings.texts[0]] } },
  { name: 'a layer that there is not', changes: { layers: ['mood'] } },
  { name: 'a poll with one answer', changes: { polls: [{ id: 'why', answers: 1 }] } },
  { name: 'a place that is none', changes: { lines: [{ text: 1, at: 'p0.1' }] } },
  { name: 'an edition with a path in it', changes: { texts: [{ number: 1, edition: '../secret', blocks: [] }] } },
  { name: 'something more', changes: { secret: true } },
])('$name is refused', ({ changes }) => {
  expect(settingsSchema.safeParse({ ...settings, ...changes }).success).toBe(false);
});

test('a class has a name of sixty characters at most', () => {
  const titled = (title: string) => openingSchema.safeParse({ title, locale: 'nb', settings }).success;
  expect([titled('2STA'), titled(' '), titled('x'.repeat(60)), titled('x'.repeat(61))]).toEqual([
    true,
    false,
    true,
    false,
  ]);
});

test('what is asked and what is read', () => {
  const tasks = ['marks', 'poll:why', 'poll:other', 'line:1/p1.1', 'line:4/p1.1'] as const;
  expect(tasks.filter((task) => isAsked(settings, task))).toEqual(['marks', 'poll:why', 'line:1/p1.1']);
  expect(isAsked({ ...settings, layers: [] }, 'marks')).toBe(false);
  // Of the first text all is read, of the fourth one paragraph.
  expect(isRead(settings, { text: 1, at: 'p9.1' })).toBe(true);
  expect(isRead(settings, { text: 4, at: 'p1.2' })).toBe(true);
  expect(isRead(settings, { text: 4, at: 'p2.1' })).toBe(false);
  expect(isRead(settings, { text: 2, at: 'p1.1' })).toBe(false);
});
