import { expect, test } from 'vitest';
import { FolderInUse } from '#lib/db/lock.ts';
import { codeOf, troubleOf } from '#lib/db/trouble.ts';

const coded = (code: string, cause?: unknown) => Object.assign(new Error('words of a pupil', { cause }), { code });

test.each([
  { error: coded('ENOSPC'), trouble: 'full' },
  { error: coded('53100'), trouble: 'full' },
  { error: coded('EROFS'), trouble: 'read-only' },
  { error: coded('25006'), trouble: 'read-only' },
  { error: coded('ECONNREFUSED'), trouble: 'away' },
  { error: coded('08006'), trouble: 'away' },
  { error: coded('57P01'), trouble: 'away' },
  { error: coded('53300'), trouble: 'away' },
  { error: new Error('Connection terminated unexpectedly'), trouble: 'away' },
  { error: new FolderInUse('in use'), trouble: 'in-use' },
  { error: coded('23505'), trouble: null },
  { error: new Error('a mistake'), trouble: null },
  { error: 'no error at all', trouble: null },
])('$error is $trouble, also where it is wrapped', ({ error, trouble }) => {
  expect(troubleOf(error)).toBe(trouble);
  expect(troubleOf(new Error('Failed query', { cause: error }))).toBe(trouble);
});

test('a log gets the code and none of the words', () => {
  expect(codeOf(new Error('Failed query: words of a pupil', { cause: coded('57P01') }))).toBe('57P01');
  expect(codeOf(new Error('words of a pupil'))).toBe('');
});
