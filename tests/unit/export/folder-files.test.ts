import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fromFolderFiles, toFolderFiles } from '#lib/export/folder-files.ts';
import { faultOf } from '#lib/export/sound-work.ts';
import { harbour } from './harbour.ts';
import { work } from './work.arbitrary.ts';

test('every work that is tried here is a sound one', () => {
  fc.assert(
    fc.property(work, (one) => {
      expect(faultOf(one)).toBe(null);
    }),
  );
});

test('a folder gives back the work it was written from', () => {
  fc.assert(
    fc.property(work, (one) => {
      expect(fromFolderFiles(toFolderFiles(one))).toEqual(one);
    }),
    { numRuns: 60 },
  );
});

test('the texts have the same lines, and what one of them leaves out is said', () => {
  const files = toFolderFiles(harbour);
  expect(files.get('text.nb.mdx')).toBe(
    '# Ferja går\n\nKlokka ti går ferja. Den går sist.\n<Omitted/>\nIngen vet hvorfor.\n\n<Caption>\nKaia\n</Caption>\n',
  );
  expect(files.get('text.en.mdx')).toBe(
    '# The ferry leaves\n\nThe <Q>last</Q> one goes at ten.\nSo it is.\n<Omitted/>\n\n<Caption>\nThe quay\n</Caption>\n',
  );
  expect(fromFolderFiles(files)).toEqual(harbour);
});

test('a note of the seven layers stands in the file of its layer, as an editor writes it', () => {
  expect(toFolderFiles(harbour).get('layers/certainty.yaml')).toBe(
    [
      '- id: last-one',
      '  at: p1.1',
      '  quote:',
      '    nb: går sist',
      '    en: last',
      '  tags:',
      '    - booster',
      '  body:',
      '    nb: Sist er siste, «ikke nest sist».',
      '    en: \\=Last is last.',
      '  versus:',
      '    - fjordposten/high-time',
      '',
    ].join('\n'),
  );
});

test('a text that somebody has edited is read by its lines, and its notes are anchored in it', () => {
  const files = toFolderFiles(harbour);
  files.set('text.nb.mdx', (files.get('text.nb.mdx') ?? '').replace('Klokka ti går', 'I kveld klokka ti går'));
  const read = fromFolderFiles(files);
  expect(read.original.text).toContain('I kveld klokka ti går ferja. Den går sist.');
  expect(read.original.blocks.map(({ sentences }) => sentences.length)).toEqual([1, 2, 1]);
  const target = read.notes[0]?.targets.nb;
  expect(read.original.text.slice(target?.start, target?.end)).toBe('går sist');
  expect(faultOf(read)).toBe(null);
});

test('words that are no longer there make an orphan', () => {
  const files = toFolderFiles(harbour);
  files.set('text.en.mdx', (files.get('text.en.mdx') ?? '').replace('<Q>last</Q>', 'late'));
  const note = fromFolderFiles(files).notes[0];
  expect(note?.targets.en).toBe(undefined);
  expect(note?.lost.en?.exact).toBe('last');
});

const broken = [
  { name: 'without a text', change: { 'text.nb.mdx': null, 'text.en.mdx': null }, path: 'text.mdx' },
  { name: 'with a text that is no MDX', change: { 'text.nb.mdx': '# <Q>' }, path: 'text.nb.mdx' },
  { name: 'with YAML that is none', change: { 'work.yaml': 'a: [' }, path: 'work.yaml' },
  { name: 'with YAML that multiplies', change: { 'work.yaml': 'a: &a [1]\nb: [*a, *a]' }, path: 'work.yaml' },
  { name: 'with a layer that is no list', change: { 'layers/certainty.yaml': 'id: x' }, path: 'layers/certainty.yaml' },
  {
    name: 'with a target outside the text',
    change: {
      'work.yaml':
        'id: x\nnotes: [{ id: a, layer: facts, tags: [], targets: { nb: { start: 900, end: 902, exact: ab, prefix: "", suffix: "" } }, lost: {}, body: { nb: b }, versus: [], contrasts: [] }]',
    },
    path: 'work.yaml',
  },
] as const;

test.each(broken)('a folder $name is refused', ({ change, path }) => {
  const files = toFolderFiles(harbour);
  for (const [name, text] of Object.entries(change)) {
    if (text === null) files.delete(name);
    else files.set(name, text);
  }
  expect(() => fromFolderFiles(files)).toThrow(expect.objectContaining({ code: 'bad-folder', details: { path } }));
});
