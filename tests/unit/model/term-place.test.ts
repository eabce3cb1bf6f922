import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dossiersIn, readDossier } from '#lib/content/dossier.ts';
import { isLocale } from '#lib/model/locale.ts';
import { rows } from '#lib/model/row.ts';
import type { Term } from '#lib/model/term.ts';
import { termPlaces } from '#lib/model/term-place.ts';
import { segmentsOf, type Text } from '#lib/model/text.ts';

function term(id: string, ...en: string[]): Term {
  const none = { nb: '', nn: '', en: '' };
  return { id, term: none, forms: {}, match: { nb: [], nn: [], en }, about: none, uses: [] };
}

function text(...lines: string[]): Text {
  const segments = lines.map((plain, index) => ({ ref: `p1.${index + 1}` as const, plain, own: [], emphasis: [] }));
  return { lang: 'en', blocks: [{ ref: 'p1', kind: 'p', heading: false, segments }] };
}

const found = (of: Text, terms: Term[], taken: () => { start: number; end: number }[] = () => []) =>
  [...termPlaces(of, terms, taken)].flatMap(([ref, places]) =>
    places.map(({ term: id, start, end }) => [
      ref,
      id,
      segmentsOf(of)
        .find((segment) => segment.ref === ref)
        ?.plain.slice(start, end),
    ]),
  );

test.each([
  { name: 'in any case of letters', lines: ['The OSA helps.'], is: [['p1.1', 'osa', 'OSA']] },
  { name: 'the first time only', lines: ['OSA and OSA.', 'OSA.'], is: [['p1.1', 'osa', 'OSA']] },
  { name: 'as a whole word only', lines: ['The osaka plan.'], is: [] },
  {
    name: 'the longer of two that begin together',
    lines: ['Free and open seas.'],
    is: [['p1.1', 'long', 'Free and open seas']],
  },
])('a term is found $name', ({ lines, is }) => {
  expect(
    found(text(...lines), [term('osa', 'osa'), term('short', 'free'), term('long', 'free and open seas')]),
  ).toEqual(is);
});

test('a term that would cross a mark is left to its next place', () => {
  const places = found(text('free seas', 'free seas'), [term('seas', 'free seas')], () => [{ start: 5, end: 20 }]);
  expect(places).toEqual([]);
  const once = termPlaces(text('free seas', 'free seas'), [term('seas', 'free seas')], (ref) =>
    ref === 'p1.1' ? [{ start: 5, end: 20 }] : [],
  );
  expect([...once.keys()]).toEqual(['p1.2']);
});

test('no term is found twice in a text, and each stands where it says', () => {
  const words = fc.constantFrom('osa', 'free', 'seas', 'and', 'open');
  fc.assert(
    fc.property(fc.array(fc.array(words, { minLength: 1, maxLength: 8 }), { maxLength: 5 }), (lines) => {
      const places = found(text(...lines.map((line) => line.join(' '))), [
        term('osa', 'osa'),
        term('seas', 'free seas'),
      ]);
      expect(new Set(places.map(([, id]) => id)).size).toBe(places.length);
      for (const [, id, shown] of places) expect(shown).toBe(id === 'osa' ? 'osa' : 'free seas');
    }),
  );
});

// Read once, outside the tests, as it takes a while.
const dossiers = dossiersIn('articles').flatMap((slug) => readDossier('articles', slug).dossier ?? []);

test.each(dossiers.flatMap((dossier) => dossier.editions.map((edition) => ({ ...edition, dossier }))))(
  '$slug has words of the glossary in every text of the interface languages',
  ({ texts, annotations, dossier }) => {
    const drawn = rows(texts, annotations, dossier.glossary);
    texts.forEach(({ lang }, column) => {
      const cells = JSON.stringify(drawn.map(({ cells: all }) => all[column]));
      expect(cells.includes('"kind":"term"'), lang).toBe(isLocale(lang));
    });
  },
);
