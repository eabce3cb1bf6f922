import { expect, test } from 'vitest';
import { agreementWord } from '#class/teacher/reveal/agreement-word.ts';

test.each([
  [1, 22, 'nearlyAll'],
  [0.79, 22, 'most'],
  [0.3, 22, 'divided'],
  [-0.1, 22, 'chance'],
  [1, 4, 'few'],
] as const)('AC1 %d among %d pupils: %s', (ac1, raters, word) => {
  expect(agreementWord({ ac1, raters })).toBe(word);
});
