import { expect, test } from 'vitest';
import { readDossier } from '#lib/content/dossier.ts';
import { editionOf } from '#lib/export/edition-of.ts';
import { workOf } from '#lib/export/work-of.ts';
import { segmentAt } from '#lib/model/text.ts';

const { dossier } = readDossier('tests/fixtures/tiny/articles', 'ferry-timetable');
if (!dossier) throw new Error('The fixture has a dossier.');

const cases = dossier.editions.flatMap((edition) =>
  edition.texts.slice(1).map(({ lang }) => [`${edition.slug} in ${lang}`, edition, lang] as const),
);

test.each(cases)('%s comes back from its work as it was, in two languages', (_name, edition, lang) => {
  const work = workOf(dossier, edition);
  const made = editionOf(work, edition.article, edition.annotations, lang);
  expect(made.slug).toBe(edition.slug);
  expect(made.texts).toEqual(edition.texts.filter((text) => [edition.article.lang, lang].includes(text.lang)));
  expect(made.annotations.map(({ id, at, body, tags }) => ({ id, at, body, tags }))).toEqual(
    edition.annotations.map(({ id, at, body, tags }) => ({ id, at, body, tags })),
  );
  for (const { at, targets } of made.annotations) {
    for (const text of made.texts) {
      const { range, exact } = targets[text.lang] ?? { range: { start: 0, end: 0 }, exact: '' };
      expect(segmentAt(text, at)?.plain.slice(range.start, range.end)).toBe(exact);
    }
  }
});

const edition = dossier.editions.find(({ slug }) => slug === 'harbour-post') ?? dossier.editions[0];
if (!edition) throw new Error('The fixture has an edition.');
const work = workOf(dossier, edition);

test('without a translation there is one text, and notes say in plain words what they say', () => {
  const made = editionOf(work, edition.article, [], undefined);
  expect(made.texts.map(({ lang }) => lang)).toEqual(['en']);
  expect(made.annotations[0]?.body.nb[0]?.text).toContain('Selskapet spår');
});

test('a note without its words in the original stands where they are in the translation; one without any is left out', () => {
  const [note] = work.notes;
  if (!note) throw new Error('The fixture has a note.');
  const { en: _, ...others } = note.targets;
  const made = (targets: typeof note.targets) =>
    editionOf({ ...work, notes: [{ ...note, targets }] }, edition.article, [], 'nb').annotations;
  expect(made(others)).toMatchObject([{ at: 'p1.2', targets: { nb: { exact: 'venter' } } }]);
  expect(made({})).toEqual([]);
});

test('a sentence that answers to nothing stands on a line of its own', () => {
  const [translation] = work.translations;
  if (!translation) throw new Error('The fixture has a translation.');
  const groups = translation.groups.flatMap((group, at) =>
    at === 2
      ? [
          { ...group, target: [] },
          { ...group, source: [] },
        ]
      : [group],
  );
  const made = editionOf(
    { ...work, translations: [{ ...translation, groups }] },
    edition.article,
    [],
    translation.text.lang,
  );
  const [original, other] = made.texts.map(({ blocks }) =>
    blocks.map(({ segments }) => segments.map(({ plain }) => plain !== '')),
  );
  expect(original?.flat().filter((says) => !says)).toHaveLength(1);
  expect(other?.flat().filter((says) => !says)).toHaveLength(1);
});
