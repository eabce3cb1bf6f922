import { expect, test } from 'vitest';
import { agreementWord } from '#class/agreement-word.ts';

test.each([
  [1, 'nearly-all'],
  [0.89, 'most'],
  [0.6, 'divided'],
  [0.5, 'split'],
] as const)('where %d of the pairs did the same: %s', (percent, word) => {
  expect(agreementWord(percent)).toBe(word);
});
