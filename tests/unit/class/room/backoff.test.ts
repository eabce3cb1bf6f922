import { expect, test } from 'vitest';
import { retryDelay } from '#class/room/backoff.ts';

const cases = [
  { attempt: 0, chance: 0, is: 250 },
  { attempt: 0, chance: 1, is: 500 },
  { attempt: 3, chance: 0.5, is: 3000 },
  { attempt: 60, chance: 1, is: 20_000 },
] as const;
test.each(cases)('try $attempt waits $is ms at chance $chance', ({ attempt, chance, is }) => {
  expect(retryDelay(attempt, () => chance)).toBe(is);
});
