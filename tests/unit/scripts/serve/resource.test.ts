import { expect, test } from 'vitest';
import { names } from '#scripts/serve/resource.ts';

const cases = [
  { header: '"a-br"', is: true },
  { header: 'W/"a-br"', is: true },
  { header: '"b", "a-br"', is: true },
  { header: '*', is: true },
  { header: '"a"', is: false },
  { header: '"a-gzip"', is: false },
  { header: '', is: false },
];

test.each(cases)('If-None-Match $header names "a-br": $is', ({ header, is }) => {
  expect(names(header, '"a-br"')).toBe(is);
});
