import { expect, test } from 'vitest';
import { holds } from '#scripts/ready/installed.mjs';

const a1 = { 'node_modules/a': { version: '1.0.0' } };
const a2 = { 'node_modules/a': { version: '2.0.0' } };
const cases = [
  { name: 'the same', found: a1, wanted: { '': {}, ...a1 }, is: true },
  { name: 'another version', found: a1, wanted: a2, is: false },
  { name: 'missing', found: {}, wanted: a1, is: false },
  {
    name: 'missing, for another system',
    found: {},
    wanted: { 'node_modules/a': { version: '1.0.0', optional: true } },
    is: true,
  },
  { name: 'one too many', found: { ...a1, 'node_modules/b': { version: '1.0.0' } }, wanted: a1, is: true },
];

test.each(cases)('packages are installed when they are $name: $is', ({ found, wanted, is }) => {
  expect(holds(found, wanted)).toBe(is);
});
