import { expect, test } from 'vitest';
import { cardSides } from '#lib/model/card-side.ts';
import type { Contrast } from '#lib/model/contrast.ts';
import type { Article, Dossier, Edition } from '#lib/model/edition.ts';
import type { Locale } from '#lib/model/locale.ts';

/** An edition of one line; its words from the fifth on are the contrast’s, and the outlet’s own where `own` is true. */
function editionOf(slug: string, lines: Record<string, string>, own = true): Edition {
  const [lang = ''] = Object.keys(lines);
  return {
    slug,
    article: { outlet: slug.toUpperCase(), lang } as Article,
    annotations: [],
    texts: Object.entries(lines).map(([one, plain]) => ({
      lang: one,
      blocks: [
        {
          ref: 'p1',
          kind: 'p',
          heading: false,
          segments: [{ ref: 'p1.1', plain, own: own ? [{ start: 4, end: plain.length }] : [], emphasis: [] }],
        },
      ],
    })),
  };
}

const position = ({ slug, texts }: Edition) => ({
  edition: slug,
  at: 'p1.1' as const,
  says: { nb: '', nn: '', en: '' },
  targets: Object.fromEntries(
    texts.map(({ lang, blocks }) => {
      const plain = blocks[0]?.segments[0]?.plain ?? '';
      return [lang, { exact: plain.slice(4), range: { start: 4, end: plain.length } }];
    }),
  ),
});

const english = editionOf('post', { en: 'The noon ferry', nb: 'Den middagsferja', nn: 'Den middagsferja' });
const chinese = editionOf('bao', { zh: '这一天正午的渡轮', en: 'The midday boat', nb: 'Den båten', nn: 'Den båten' });
const plain = editionOf('blad', { nb: 'Den ferja midt på dagen', nn: 'Den ferja', en: 'The noon boat' }, false);

const sides = (editions: Edition[], locale: Locale) =>
  cardSides(
    { positions: editions.map(position) } as unknown as Contrast,
    { editions: [...new Set(editions)] } as Dossier,
    locale,
  );

test('words are read in the language of the page, with the original beneath where it is another', () => {
  expect(sides([english, plain], 'nb')).toEqual([
    { outlet: 'POST', words: '«middagsferja»', original: '“noon ferry”' },
    { outlet: 'BLAD', words: 'ferja midt på dagen' },
  ]);
  expect(sides([english, plain], 'en')).toEqual([
    { outlet: 'POST', words: '“noon ferry”' },
    { outlet: 'BLAD', words: 'noon boat', original: 'ferja midt på dagen' },
  ]);
});

test('an original in signs that the types lack is left out', () => {
  expect(sides([chinese, english], 'en')[0]).toEqual({ outlet: 'BAO', words: '“midday boat”' });
});

const pairs = [
  { name: 'the first two of different editions', of: [english, english, plain], is: ['POST', 'BLAD'] },
  { name: 'two places of one edition that is alone', of: [english, english], is: ['POST', 'POST'] },
];
test.each(pairs)('the sides are $name', ({ of, is }) => {
  expect(sides(of, 'en').map(({ outlet }) => outlet)).toEqual(is);
});
