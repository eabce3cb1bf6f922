import { describe as targetAt, type Work, type WorkText } from '#lib/model/work.ts';

const nb: WorkText = {
  lang: 'nb',
  text: 'Ferja går\nKlokka ti går ferja. Den går sist. Ingen vet hvorfor.\nKaia',
  blocks: [
    { kind: 'h', heading: false, sentences: [{ start: 0, end: 9 }] },
    {
      kind: 'p',
      heading: false,
      sentences: [
        { start: 10, end: 31 },
        { start: 31, end: 45 },
        { start: 45, end: 63 },
      ],
    },
    { kind: 'cap', heading: false, sentences: [{ start: 64, end: 68 }] },
  ],
  own: [],
  emphasis: [],
};

const en: WorkText = {
  lang: 'en',
  text: 'The ferry leaves\nThe last one goes at ten. So it is.\nThe quay',
  blocks: [
    { kind: 'h', heading: false, sentences: [{ start: 0, end: 16 }] },
    {
      kind: 'p',
      heading: false,
      sentences: [
        { start: 17, end: 43 },
        { start: 43, end: 52 },
      ],
    },
    { kind: 'cap', heading: false, sentences: [{ start: 53, end: 61 }] },
  ],
  own: [{ start: 21, end: 25 }],
  emphasis: [],
};

/** A small work with a joined group, a sentence left out, one added, a note, an orphan and a layer of its own. */
export const harbour: Work = {
  id: '5f0c0a3e-8a0e-4c53-9d8e-0f1f4c7b1a11',
  title: 'Ferja går',
  outlet: 'Havneposten',
  published: '2026-03-04',
  address: 'https://havneposten.example/ferja',
  dossier: 'Ferjer',
  original: nb,
  translations: [
    {
      text: en,
      groups: [
        { source: [0], target: [0], confidence: 1 },
        { source: [1, 2], target: [1], confidence: 0.75 },
        { source: [], target: [2], confidence: 0.5 },
        { source: [3], target: [], confidence: 0.25 },
        { source: [4], target: [3], confidence: 1 },
      ],
    },
  ],
  notes: [
    {
      id: 'last-one',
      layer: 'certainty',
      tags: ['booster'],
      targets: {
        nb: targetAt(nb.text, { start: 35, end: 43 }),
        en: targetAt(en.text, { start: 21, end: 25 }),
      },
      lost: {},
      body: { nb: 'Sist er siste, «ikke nest sist».', en: '=Last is last.' },
      versus: ['fjordposten/high-time'],
      contrasts: ['k01'],
      created: '2026-03-05T08:00:00Z',
    },
    {
      id: 'gone',
      layer: 'mine',
      tags: ['lyd'],
      targets: {},
      lost: { nb: { start: 4, end: 9, exact: 'tåken', prefix: 'Ute ', suffix: ' ' } },
      body: { nn: 'Tåka er borte.\nHeilt.' },
      versus: [],
      contrasts: [],
    },
  ],
  layers: [{ id: 'mine', name: 'Mitt lag', tags: [{ id: 'lyd', name: 'Lyd' }] }],
  aside: ['Les også: Kaia er stengt'],
};
