import { expect, test } from 'vitest';
import { addToEditions } from '#scripts/new-edition/list.ts';

const cases = [
  {
    name: 'a list on one line',
    source: '# A\neditions: [one, two] # by date\nx: 1\n',
    is: '# A\neditions: [one, two, new] # by date\nx: 1\n',
  },
  {
    name: 'a list on many lines',
    source: 'editions:\n  - one # first\n  - two\nx: 1\n',
    is: 'editions:\n  - one # first\n  - two\n  - new\nx: 1\n',
  },
  { name: 'an empty list', source: 'editions: []\n', is: 'editions: [new]\n' },
  { name: 'no list', source: 'title: x\n', is: null },
  { name: 'no YAML', source: 'editions: [one\n', is: null },
];
test.each(cases)('to $name the edition is added, and nothing else changes', ({ source, is }) => {
  expect(addToEditions(source, 'new')).toBe(is);
});
