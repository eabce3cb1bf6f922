import { expect, test } from 'vitest';
import { parseTextFile } from '#lib/content/text-file.ts';
import { segmentsOf } from '#lib/model/text.ts';

const read = (source: string) => parseTextFile({ file: 'text.nb.mdx', source }, 'nb');

test('blocks lie between blank lines, and every line is a segment', () => {
  const { text, lines, problems } = read('# Tittel\n\nÉn.\nTo.\n\n## Mellomtittel\n\nTre.\n');
  expect(segmentsOf(text).map(({ ref, plain }) => `${ref} ${plain}`)).toEqual([
    'h1.1 Tittel',
    'p1.1 Én.',
    'p1.2 To.',
    'p2.1 Mellomtittel',
    'p3.1 Tre.',
  ]);
  expect(Object.fromEntries(lines)).toEqual({ 'h1.1': 1, 'p1.1': 3, 'p1.2': 4, 'p2.1': 6, 'p3.1': 8 });
  expect(text.blocks.map(({ kind, heading }) => `${kind}${heading ? ' heading' : ''}`)).toEqual([
    'h',
    'p',
    'p heading',
    'p',
  ]);
  expect(problems).toEqual([]);
});

test('captions, author lines and notes are counted by themselves', () => {
  const { text, problems } = read(
    '# T\n\n<Caption>\nBilde.\n</Caption>\n\nÉn.\n\n<Author>\nHun.\n</Author>\n\n<Note>\nSlik.\nOg slik.\n</Note>\n',
  );
  expect(segmentsOf(text).map(({ ref, plain }) => `${ref} ${plain}`)).toEqual([
    'h1.1 T',
    'cap1.1 Bilde.',
    'p1.1 Én.',
    'bio1.1 Hun.',
    'note1.1 Slik.',
    'note1.2 Og slik.',
  ]);
  expect(problems).toEqual([]);
});

const lines = [
  {
    name: 'quotations',
    source: 'Han kaller det <Q>en motvekt</Q> og <Q>nei</Q>.',
    plain: 'Han kaller det en motvekt og nei.',
    own: ['en motvekt', 'nei'],
  },
  { name: 'nothing but a quotation', source: '<Q>En motvekt.</Q>', plain: 'En motvekt.', own: ['En motvekt.'] },
  { name: 'emphasis', source: 'Det er *ikke* sant.', plain: 'Det er ikke sant.', emphasis: ['ikke'] },
  {
    name: 'emphasis in a quotation',
    source: 'Det <Q>er *ikke* sant</Q>.',
    plain: 'Det er ikke sant.',
    own: ['er ikke sant'],
    emphasis: ['ikke'],
  },
  { name: 'escaped signs', source: '5\\. august: \\{ og \\<.', plain: '5. august: { og <.' },
  { name: 'letters in two parts', source: 'Pa\u030a kaia.', plain: 'På kaia.' },
];
test.each(lines)(
  'a line with $name is read as its plain text and ranges',
  ({ source, plain, own = [], emphasis = [] }) => {
    const { text, problems } = read(`# T\n\n${source}\n`);
    const segment = segmentsOf(text)[1];
    expect(segment?.plain).toBe(plain);
    expect(segment?.own.map(({ start, end }) => plain.slice(start, end))).toEqual(own);
    expect(segment?.emphasis.map(({ start, end }) => plain.slice(start, end))).toEqual(emphasis);
    expect(problems).toEqual([]);
  },
);

const refused = [
  { source: '- En liste', rule: 'list-found', at: '3:1' },
  { source: 'Én.\n5. august kom to.', rule: undefined, at: undefined },
  { source: '5. august kom én.', rule: 'list-found', at: '3:1' },
  { source: '> Sitert', rule: 'node-not-allowed', at: '3:1' },
  { source: 'Se [her](x).', rule: 'node-not-allowed', at: '3:4' },
  { source: 'Se {her}.', rule: 'program-text', at: '3:4' },
  { source: 'import x from "y"', rule: 'program-text', at: '3:1' },
  { source: 'Et <Q lang={x}>ord</Q>.', rule: 'tag-unknown', at: '3:4' },
  { source: 'Et <Q>ord <Q>i</Q> ord</Q>.', rule: 'tag-unknown', at: '3:11' },
  { source: 'Et <Q>ord.', rule: 'mdx', at: '3:4' },
  { source: '# Enda en tittel', rule: 'node-not-allowed', at: '3:1' },
];
test.each(refused)('“$source” is told as $rule at $at', ({ source, rule, at }) => {
  const [problem] = read(`# T\n\n${source}\n`).problems;
  expect(problem?.rule).toBe(rule);
  expect(problem && `${problem.line}:${problem.column}`).toBe(at);
});
