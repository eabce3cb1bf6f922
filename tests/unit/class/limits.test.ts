import { expect, test } from 'vitest';
import { lengthOf } from '#lib/class/limits.ts';

test.each([
  { text: '', length: 0 },
  { text: 'motvekt', length: 7 },
  { text: 'å'.repeat(500), length: 500 },
  { text: 'a\u030a', length: 1 },
  { text: '👩‍👩‍👧', length: 1 },
  { text: '均衡', length: 2 },
  { text: '\r\n', length: 1 },
])('$text is $length characters long', ({ text, length }) => {
  expect(lengthOf(text)).toBe(length);
});

test('a pile of accents is as long as it is heavy', () => {
  expect(lengthOf(`a${'\u0301'.repeat(1599)}`)).toBe(100);
});
