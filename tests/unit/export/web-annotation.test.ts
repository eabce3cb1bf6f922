import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fromWebAnnotation, toWebAnnotation } from '#lib/export/web-annotation.ts';
import { harbour } from './harbour.ts';
import { broken } from './web-annotation/w3c-musts.ts';
import { work } from './work.arbitrary.ts';

test('a work comes back as it went out', () => {
  fc.assert(
    fc.property(fc.array(work, { minLength: 1, maxLength: 2 }), (works) => {
      expect(fromWebAnnotation(toWebAnnotation(works))).toEqual({ works, notes: [] });
    }),
    { numRuns: 60 },
  );
});

test('a collection is all that the standard says it must be', () => {
  fc.assert(
    fc.property(work, fc.constantFrom('https://tvisyn.example/', undefined), (one, base) => {
      expect(broken(JSON.parse(toWebAnnotation([one], base)))).toEqual([]);
    }),
    { numRuns: 60 },
  );
});

test('the check of the standard finds what is missing', () => {
  const collection = JSON.parse(toWebAnnotation([harbour]));
  delete collection.first.items[0].target;
  collection.first.items[1].body[0].value = 7;
  expect(broken(collection)).toEqual(['items[0].target', 'items[1].body.value']);
});

test('positions are counted in characters, as the standard asks', () => {
  const text = {
    ...harbour.original,
    lang: 'nb',
    text: '😀 ord',
    blocks: [{ kind: 'p', heading: false, sentences: [{ start: 0, end: 6 }] }],
  };
  const target = { start: 3, end: 6, exact: 'ord', prefix: '😀 ', suffix: '' };
  const [note] = harbour.notes;
  if (!note) throw new Error('There is a note.');
  const one = {
    ...harbour,
    original: text,
    translations: [],
    notes: [{ ...note, targets: { nb: target } }],
  } as typeof harbour;
  const [annotation] = JSON.parse(toWebAnnotation([one])).first.items;
  expect(annotation.target[0].selector[1]).toEqual({ type: 'TextPositionSelector', start: 2, end: 5 });
  expect(fromWebAnnotation(toWebAnnotation([one])).works).toEqual([one]);
});

test('another program reads a layer, tags, and what is said in each language', () => {
  const [annotation] = JSON.parse(toWebAnnotation([harbour], 'https://tvisyn.example/')).first.items;
  expect(annotation).toMatchObject({
    id: 'https://tvisyn.example/5f0c0a3e-8a0e-4c53-9d8e-0f1f4c7b1a11/note/last-one',
    type: 'Annotation',
    motivation: 'commenting',
    created: '2026-03-05T08:00:00Z',
    body: [
      { type: 'Choice', items: [{ language: 'nb', format: 'text/plain' }, { language: 'en' }] },
      { purpose: 'classifying', value: 'certainty' },
      { purpose: 'tagging', value: 'booster' },
    ],
    target: [
      {
        source: 'https://tvisyn.example/5f0c0a3e-8a0e-4c53-9d8e-0f1f4c7b1a11/text.nb',
        selector: [{ exact: 'går sist' }, { start: 35 }],
      },
      { selector: [{ exact: 'last' }, {}] },
    ],
  });
});

test('words that were moved by hand in the file are lost, not wrong', () => {
  const json = toWebAnnotation([harbour]).replace('"exact": "last"', '"exact": "late"');
  const note = fromWebAnnotation(json).works[0]?.notes[0];
  expect(Object.keys(note?.targets ?? {})).toEqual(['nb']);
  expect(note?.lost.en?.exact).toBe('late');
});

test('times come out as the standard wants them, and come back as they were', () => {
  const [note] = harbour.notes;
  if (!note) throw new Error('There is a note.');
  const one = { ...harbour, notes: [{ ...note, created: '5. mars 2026', modified: '2026-03-05T09:00:00+01:00' }] };
  const json = toWebAnnotation([one]);
  const [annotation] = JSON.parse(json).first.items;
  expect(annotation).not.toHaveProperty('created');
  expect(annotation).not.toHaveProperty('modified');
  expect(fromWebAnnotation(json).works).toEqual([one]);
});

test.each([
  ['2026-01-02T03:04:05Z', '2026-01-02T03:04:05Z'],
  ['2026-01-02T03:04:05.678901+01:00', '2026-01-02T02:04:05.678Z'],
  ['2026-13-02T03:04:05Z', undefined],
  ['2026-01-02', undefined],
  ['5 March 2026', undefined],
])('a note that was made at %s was made at %s', (created, expected) => {
  const json = JSON.stringify({
    type: 'Annotation',
    target: 'https://havneposten.example/',
    bodyValue: 'Ja.',
    created,
  });
  expect(fromWebAnnotation(json).notes[0]?.created).toBe(expected);
});

test('an id that no address can hold, or that is too long, still names its note', () => {
  const [note] = harbour.notes;
  if (!note) throw new Error('There is a note.');
  const brought = ['a\ud800b', 'x'.repeat(300)].map((id) => ({
    type: 'Annotation',
    target: 'urn:a',
    bodyValue: 'Ja.',
    id,
  }));
  const ids = fromWebAnnotation(JSON.stringify(brought)).notes.map(({ id }) => id);
  expect(ids).toEqual(['a\ufffdb', 'x'.repeat(200)]);
  const one = { ...harbour, notes: [...ids, 'a\ud800b'].map((id) => ({ ...note, id })) };
  expect(fromWebAnnotation(toWebAnnotation([one])).works).toEqual([one]);
});

const hypothesis = {
  total: 1,
  rows: [
    {
      id: 'abc',
      created: '2026-01-02T03:04:05.678901+00:00',
      updated: '2026-01-02T03:04:06+00:00',
      user: 'acct:somebody@hypothes.is',
      uri: 'https://havneposten.example/ferja',
      text: 'Hvem **sier** det?',
      tags: ['kilde'],
      target: [
        {
          source: 'https://havneposten.example/ferja',
          selector: [
            { type: 'RangeSelector', startContainer: '/p[1]', endContainer: '/p[1]', startOffset: 1, endOffset: 2 },
            { type: 'TextPositionSelector', start: 10, end: 18 },
            { type: 'TextQuoteSelector', exact: 'går sist', prefix: 'Den ', suffix: '.' },
          ],
        },
      ],
    },
  ],
};
const hypothesisNote = {
  id: 'abc',
  body: { und: 'Hvem **sier** det?' },
  tags: ['kilde'],
  created: '2026-01-02T03:04:05.678Z',
  modified: '2026-01-02T03:04:06.000Z',
  targets: [
    { source: 'https://havneposten.example/ferja', exact: 'går sist', prefix: 'Den ', suffix: '.', start: 10, end: 18 },
  ],
};

const recogito = [
  {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: '#a1',
    type: 'Annotation',
    body: [
      { type: 'TextualBody', purpose: 'commenting', value: 'Ein merknad', language: 'nn' },
      { type: 'TextualBody', purpose: 'tagging', value: 'ferje' },
    ],
    target: {
      selector: [
        { type: 'TextQuoteSelector', exact: 'sist' },
        { type: 'TextPositionSelector', start: 4, end: 8 },
      ],
    },
  },
];

const foreign = [
  { name: 'Hypothesis’s rows', json: hypothesis, notes: [hypothesisNote] },
  { name: 'Hypothesis’s export', json: { annotations: hypothesis.rows }, notes: [hypothesisNote] },
  {
    name: 'Recogito’s list',
    json: recogito,
    notes: [
      {
        id: '#a1',
        body: { nn: 'Ein merknad' },
        tags: ['ferje'],
        targets: [{ exact: 'sist', prefix: '', suffix: '', start: 4, end: 8 }],
      },
    ],
  },
  {
    name: 'one annotation with a plain body and target',
    json: {
      type: 'Annotation',
      bodyValue: 'x',
      target: 'https://a.example/',
      '@context': 'http://www.w3.org/ns/anno.jsonld',
    },
    notes: [{ id: 'note-1', body: { und: 'x' }, tags: [], targets: [] }],
  },
];

test.each(foreign)('$name are read as loose notes', ({ json, notes }) => {
  expect(fromWebAnnotation(JSON.stringify(json))).toEqual({ works: [], notes });
});

const refused = [
  { name: 'no JSON', json: '{', code: 'bad-json' },
  { name: 'another JSON', json: '{"a":1}', code: 'not-annotations' },
  { name: 'a number', json: '7', code: 'not-annotations' },
  { name: 'an empty list', json: '[]', code: 'not-annotations' },
  {
    name: 'too many notes',
    json: JSON.stringify({ rows: Array.from({ length: 10_001 }, () => ({})) }),
    code: 'too-many-notes',
  },
];

test.each(refused)('$name is refused', ({ json, code }) => {
  expect(() => fromWebAnnotation(json)).toThrow(expect.objectContaining({ code }));
});

test('what a note says is plain text of a certain length, whatever stands in the file', () => {
  const row = { ...hypothesis.rows[0], text: `a\u0000\u202e${'b'.repeat(20_000)}` };
  const [note] = fromWebAnnotation(JSON.stringify({ rows: [row] })).notes;
  expect(note?.body.und).toHaveLength(10_000);
  expect(note?.body.und).not.toContain('\u0000');
});
