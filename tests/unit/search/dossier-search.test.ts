import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { byKind, DossierSearch } from '#lib/search/dossier-search.ts';
import type { SearchDocument } from '#lib/search/search-document.ts';
import { shownLang } from '#lib/search/shown-lang.ts';
import { wordsOf } from '#lib/search/term.ts';

const documents: SearchDocument[] = [
  {
    kind: 'text',
    edition: 'diplomat',
    at: 'p12.2',
    text: {
      en: ['For Japan it ', ['serves as a counterbalance'], '.'],
      nb: ['For Japan ', ['fungerer den som en motvekt'], '.'],
      nn: ['For Japan ', ['verkar ho som ei motvekt'], '.'],
    },
  },
  {
    kind: 'text',
    edition: 'huanqiu',
    at: 'h1.1',
    text: { zh: ['日本极力拉拢蒙古'], en: ['Japan courts Mongolia'], nb: ['Japan beiler til Mongolia'] },
  },
  {
    kind: 'note',
    edition: 'china-military-online',
    at: 'p6.2',
    id: 'rivalry',
    layer: 'framing',
    text: { nb: ['Rivalisering gjør avtalen til en kamp.'], nn: ['Rivalisering gjer avtalen til ein kamp.'] },
  },
  {
    kind: 'point',
    id: 'agreement',
    title: { nb: 'En avtale ble underskrevet', en: 'An agreement was signed' },
    text: {},
  },
  {
    kind: 'term',
    id: 'rivalry',
    title: { nb: 'rivalisering', zh: '博弈' },
    text: { nb: ['Kappestrid mellom stater.'] },
  },
];
const search = await DossierSearch.open(documents);
const idsOf = (query: string, lang?: string) =>
  search.search({ query, lang }).hits.map(({ document }) => document.at ?? document.id);

const cases = [
  { query: 'motvekter', finds: ['p12.2'], how: 'another form in bokmål and nynorsk' },
  { query: 'rivaliseringen', finds: ['p6.2', 'rivalry'], how: 'the definite form' },
  { query: 'rivaliseringa', finds: ['p6.2', 'rivalry'], how: 'the nynorsk form' },
  { query: 'avtalane', finds: ['p6.2', 'agreement'], how: 'a nynorsk plural' },
  { query: 'counterbalances', finds: ['p12.2'], how: 'an English form' },
  { query: 'RIVALISERING', finds: ['p6.2', 'rivalry'], how: 'capitals' },
  { query: 'rivalis', finds: ['p6.2', 'rivalry'], how: 'the beginning of a word' },
  { query: '拉拢', finds: ['h1.1'], how: 'Chinese inside a sentence' },
  { query: '博', finds: ['rivalry'], how: 'one sign' },
  { query: 'motvekt counterbalance', finds: ['p12.2'], how: 'words of two languages' },
  { query: 'motvekt Kina', finds: ['p12.2'], how: 'one of two words, where none has both' },
  { query: 'avtale kamp', finds: ['p6.2'], how: 'both of two words, where one has them' },
];

test.each(cases)('“$query” finds $how', ({ query, finds }) => {
  expect(idsOf(query).sort()).toEqual([...finds].sort());
});

const loose = [
  { query: 'rivalisiering', finds: 'p6.2' },
  { query: 'motvkt', finds: 'p12.2' },
  { query: 'conterbalance', finds: 'p12.2' },
  { query: 'avtlae', finds: 'p6.2' },
];

test.each(loose)('“$query” is a slip, and what is like it is said to be like it', ({ query, finds }) => {
  const { hits, loose: said } = search.search({ query });
  expect(said).toBe(true);
  expect(hits.map(({ document }) => document.at)).toContain(finds);
});

test('what has the word itself is not mixed with what is like it', () => {
  expect(search.search({ query: 'rivalisering' }).loose).toBe(false);
});

test.each(['', '  ', '…', 'qwertyuiop'])('“%s” finds nothing', (query) => {
  expect(search.search({ query })).toEqual({ hits: [], loose: false });
});

test('a title weighs more than a text', () => {
  expect(idsOf('rivalisering')[0]).toBe('rivalry');
});

test('only the chosen language is searched', () => {
  expect(idsOf('motvekt', 'nb')).toEqual(['p12.2']);
  expect(idsOf('motvekt', 'en')).toEqual([]);
});

test('hits come in groups, in the order of the kinds', () => {
  expect(byKind(search.search({ query: 'rivalisering avtale Japan' }).hits).map(([kind]) => kind)).toEqual([
    'text',
    'note',
    'point',
    'term',
  ]);
});

const shown = [
  { query: 'motvekt', preferred: ['nn', 'en'], is: 'nn' },
  { query: 'motvekt', preferred: ['nb', 'en'], is: 'nb' },
  { query: 'counterbalance', preferred: ['nb', 'en'], is: 'en' },
  { query: 'Japan', preferred: ['nb', 'en'], is: 'nb' },
  { query: 'Japan counterbalance', preferred: ['nb', 'en'], is: 'en' },
];

test.each(shown)('“$query” is shown in $is to those who prefer $preferred', ({ query, preferred, is }) => {
  const [hit] = search.search({ query }).hits.filter(({ document }) => document.at === 'p12.2');
  expect(hit && shownLang(hit, wordsOf(query), { among: search.langs, preferred })).toBe(is);
});

describe('laws', () => {
  const word = fc.stringMatching(/^[a-zæøåéA-Z]{1,12}$/);
  const text = fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => words.join(' '));
  const lang = fc.constantFrom('nb', 'nn', 'en', 'zh');

  test('a word finds every document it stands in', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(lang, text), { minLength: 1, maxLength: 8 }), async (all) => {
        const made = all.map(([in_, words], index): SearchDocument => {
          return { kind: 'note', id: String(index), text: { [in_]: [words] } };
        });
        const index = await DossierSearch.open(made);
        for (const [at, [, words]] of all.entries()) {
          for (const one of wordsOf(words)) {
            expect(index.search({ query: one }).hits.map(({ document }) => document.id)).toContain(String(at));
          }
        }
      }),
      { numRuns: 40 },
    );
  });
});
