import { expect, test } from 'vitest';
import { parseTextFile } from '#lib/content/text-file.ts';
import { segmentsOf } from '#lib/model/text.ts';

const cases = [
  { name: 'first in a block', source: '<Omitted/>\nÉn.', lines: ['p1.1 ', 'p1.2 Én.'], omitted: ['p1.1'] },
  {
    name: 'in the middle',
    source: 'Én.\n<Omitted/>\nTo.',
    lines: ['p1.1 Én.', 'p1.2 ', 'p1.3 To.'],
    omitted: ['p1.2'],
  },
  { name: 'last', source: 'Én.\n<Omitted/>', lines: ['p1.1 Én.', 'p1.2 '], omitted: ['p1.2'] },
  { name: 'twice', source: '<Omitted/>\n<Omitted/>', lines: ['p1.1 ', 'p1.2 '], omitted: ['p1.1', 'p1.2'] },
  { name: 'a block of its own', source: 'Én.\n\n<Omitted/>', lines: ['p1.1 Én.', 'p2.1 '], omitted: ['p2.1'] },
  { name: 'a title', source: '# <Omitted/>', lines: ['h1.1 '], omitted: ['h1.1'] },
  {
    name: 'in a caption',
    source: '<Caption>\n<Omitted/>\nÉn.\n</Caption>',
    lines: ['cap1.1 ', 'cap1.2 Én.'],
    omitted: ['cap1.1'],
  },
  {
    name: 'beside a quotation',
    source: '<Q>a</Q>\n<Omitted/>\nb',
    lines: ['p1.1 a', 'p1.2 ', 'p1.3 b'],
    omitted: ['p1.2'],
  },
];

test.each(cases)('a line left out, $name, is a segment without words', ({ source, lines, omitted }) => {
  const read = parseTextFile({ file: 'text.nb.mdx', source }, 'nb');
  expect(segmentsOf(read.text).map(({ ref, plain }) => `${ref} ${plain}`)).toEqual(lines);
  expect(read.omitted).toEqual(omitted);
  expect(read.problems.filter(({ rule }) => rule !== 'title-missing')).toEqual([]);
});

test('the lines after one left out keep their places in the file', () => {
  const read = parseTextFile({ file: 'text.nb.mdx', source: '# T\n\nÉn.\n<Omitted/>\nTo.\nTre.\n' }, 'nb');
  expect(Object.fromEntries(read.lines)).toEqual({ 'h1.1': 1, 'p1.1': 3, 'p1.2': 4, 'p1.3': 5, 'p1.4': 6 });
});
