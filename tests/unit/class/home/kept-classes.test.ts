import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { forgetClass, keepClass, keptClasses } from '#class/home/kept-classes.ts';

let stored: Map<string, string>;
beforeEach(() => {
  stored = new Map();
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => stored.get(key) ?? null,
    setItem: (key: string, value: string) => void stored.set(key, value),
    removeItem: (key: string) => void stored.delete(key),
  });
  vi.stubGlobal('dispatchEvent', () => true);
});
afterEach(() => vi.unstubAllGlobals());

const later = '2999-01-01T00:00:00.000Z';
const one = { code: 'K7MFRX', title: '2STA', role: 'teacher', until: later } as const;

test('the last one kept comes first, and the same seat is kept once', () => {
  keepClass(one);
  keepClass({ ...one, role: 'pupil' });
  keepClass({ ...one, title: '2STB' });
  expect(keptClasses().map(({ title, role }) => [title, role])).toEqual([
    ['2STB', 'teacher'],
    ['2STA', 'pupil'],
  ]);
});

test('a class whose end has passed is dropped', () => {
  keepClass({ ...one, until: '2020-01-01T00:00:00.000Z' });
  expect(keptClasses()).toEqual([]);
});

test('the last one that is taken away leaves nothing behind', () => {
  keepClass(one);
  forgetClass(one);
  expect([...stored]).toEqual([]);
});

test.each(['no JSON', '{}', '[1, null, {"code": "K7MFRX"}]'])('%s is no list, and does no harm', (kept) => {
  stored.set('tvisyn-classes', kept);
  expect(keptClasses()).toEqual([]);
});

test('a browser that keeps nothing does no harm', () => {
  vi.stubGlobal('localStorage', {
    getItem: () => {
      throw new Error('SecurityError');
    },
  });
  expect(() => keepClass(one)).not.toThrow();
  expect(keptClasses()).toEqual([]);
});
