import type { Annotation } from '#lib/model/annotation.ts';
import type { Contrast } from '#lib/model/contrast.ts';
import type { Dossier, Edition, Localized } from '#lib/model/edition.ts';
import type { Ref } from '#lib/model/ref.ts';
import type { Block, Text } from '#lib/model/text.ts';
import { settings } from '../made.ts';

/** An invented dossier in which every thing has words of its own, so that a test can look for them. */
const said = (words: string): Localized => ({ nb: words, nn: words, en: words });

function block(ref: 'h1' | 'p1' | 'p2' | 'bio1', lines: string[]): Block {
  const segments = lines.map((plain, index) => ({
    ref: `${ref}.${index + 1}` as Ref,
    plain,
    own: [],
    emphasis: [],
  }));
  return { ref, kind: ref.replace(/\d/, '') as Block['kind'], heading: false, segments };
}

function text(outlet: string, lang: string): Text {
  const say = (what: string) => `${what}-${lang}-${outlet}. The help is a motvekt.`;
  return {
    lang,
    blocks: [
      block('h1', [say('title')]),
      block('p1', [say('first'), say('second')]),
      block('p2', [say('later')]),
      block('bio1', [say('author')]),
    ],
  };
}

function note(outlet: string, at: Ref, langs: readonly Text[]): Annotation {
  const target = ({ lang, blocks }: Text) => {
    const plain = blocks.flatMap(({ segments }) => segments).find(({ ref }) => ref === at)?.plain ?? '';
    const exact = plain.split('.')[0] ?? '';
    return [lang, { exact, range: { start: 0, end: exact.length } }] as const;
  };
  const prose = (words: string) => [{ text: words, quoted: false, emphasis: false }];
  const words = `note-${at}-${outlet}`;
  return {
    ...{ id: `${outlet}-${at.replace('.', '-')}`, edition: outlet, layer: 'framing', at, tags: ['problem'] },
    targets: Object.fromEntries(langs.map(target)),
    body: { nb: prose(words), nn: prose(words), en: prose(words) },
    ...{ source: [], versus: [] },
  };
}

function edition(outlet: string, name: string): Edition {
  const texts = [text(name, 'en'), text(name, 'nb'), text(name, 'nn')];
  return {
    slug: outlet,
    article: {
      ...{ outlet: `paper-${name}`, about: said(''), lang: 'en', title: 'ours', published: '2026-01-02' },
      ...{ publishedKnown: said(''), author: said(''), genre: 'news-report', chain: [] },
      address: `https://${name}.example/`,
    },
    texts,
    annotations: (['p1.1', 'p1.2', 'p2.1', 'bio1.1'] as const).map((at) => note(outlet, at, texts)),
  };
}

const editions = [edition('outlet-one', 'one'), edition('outlet-four', 'four')];

const contrast: Contrast = {
  ...{ id: 'balance', title: said('contrast-title'), layer: 'framing', relation: 'reframes', why: said('why') },
  ...{ question: said('question'), notes: [] },
  positions: editions.map(({ slug, annotations: [first] }) => ({
    ...{ edition: slug, at: 'p1.1', targets: first?.targets ?? {}, says: said(`says-${slug}`) },
  })),
};

export const dossier: Dossier = {
  ...{ slug: 'japan-mongolia', title: said('dossier-title'), summary: said(''), events: [], editions, points: [] },
  ...{ contrasts: [contrast], glossary: [], ladders: [] },
  lessons: [
    {
      ...{ slug: 'one', minutes: 45, editions: [], contrasts: [], tasks: [] },
      polls: [{ id: 'why', question: said('poll-question'), answers: [said('a'), said('b'), said('c')] }],
      texts: { nb: lessonText(), nn: lessonText(), en: lessonText() },
    },
  ],
};

function lessonText() {
  return { title: '', aim: [], before: '', after: '', steps: [] };
}

export const opening = { title: '2STA, tirsdag', locale: 'nb', settings };

export function markOn(why: string, changes: object = {}) {
  const target = { text: 1, at: 'p1.1', lang: 'nb', exact: 'motvekt', ...changes };
  return { kind: 'mark', target, layer: 'framing', tag: null, why };
}
