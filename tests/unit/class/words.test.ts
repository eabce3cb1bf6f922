import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readWords } from '#lib/class/words.ts';

test.each([
  { typed: ' a weight \n', words: 'a weight' },
  { typed: 'one\r\ntwo\rthree\u2028four', words: 'one\ntwo\nthree\nfour' },
  { typed: 'no\u0000thing\u0007', words: 'nothing' },
  { typed: 'half \ud83d', words: 'half \ufffd' },
  { typed: 'e\u0301', words: 'é' },
  { typed: '<script>alert("&amp;")</script>', words: '<script>alert("&amp;")</script>' },
])('$typed is kept as $words', ({ typed, words }) => {
  expect(readWords(typed, 500, 1)).toEqual({ ok: true, value: words });
});

test('lengths count as people count', () => {
  expect(readWords('å'.repeat(500), 500, 0).ok).toBe(true);
  expect(readWords('å'.repeat(501), 500, 0)).toEqual({ ok: false, problem: 'too-long' });
  expect(readWords('👩‍👩‍👧'.repeat(500), 500, 0).ok).toBe(true);
  expect(readWords(' ', 500, 1)).toEqual({ ok: false, problem: 'empty' });
  expect(readWords(' ', 500, 0)).toEqual({ ok: true, value: '' });
});

test('what is kept is kept the same when it is read again, and a database can store it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (typed) => {
      const read = readWords(typed, 10_000, 0);
      if (!read.ok) return false;
      expect(readWords(read.value, 10_000, 0)).toEqual(read);
      expect(read.value).not.toMatch(/\p{Cs}/u);
      expect(read.value).not.toContain('\0');
      return true;
    }),
  );
});
