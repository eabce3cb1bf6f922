import { expect, test } from 'vitest';
import { align } from '#lib/import/align.ts';
import { fullText } from '#lib/import/full-text.ts';
import { workText } from '#lib/import/work-text.ts';
import { type Group, sentencesOf, describe as targetAt, type Work, type WorkText } from '#lib/model/work.ts';

const textOf = (lang: string, ...paragraphs: string[]): WorkText =>
  workText(
    paragraphs.map((text, at) => ({ text, role: at === 0 ? 'title' : 'paragraph', kept: true })),
    lang,
  );

/** Marks the outlet’s own words, as <Q> does in the files. */
const withOwn = (text: WorkText, ...words: string[]): WorkText => ({
  ...text,
  own: words.map((one) => ({ start: text.text.indexOf(one), end: text.text.indexOf(one) + one.length })),
});

const lineByLine = (text: WorkText): Group[] =>
  sentencesOf(text).map((_, at) => ({ source: [at], target: [at], confidence: 1 }));

const target = (text: WorkText, words: string) => {
  const start = text.text.indexOf(words);
  return targetAt(text.text, { start, end: start + words.length });
};

const original = withOwn(
  textOf(
    'en',
    'Ferry to Fjordvik',
    'In Fjordvik a ferry is tied up for the winter, the harbour office reports.',
    'It calls the delay a heavy burden on islanders. Nobody was asked, it says.',
  ),
  'a heavy burden on islanders',
);
const norwegian = textOf(
  'nb',
  'Ferje til Fjordvik',
  'I Fjordvik ligger ei ferje i vinteropplag, melder havnekontoret.',
  'Det kaller forsinkelsen en tung byrde for øyfolk. Ingen ble spurt, sier det.',
);

const note = (id: string, en: string, nb: string) => ({
  id,
  layer: 'framing',
  tags: ['problem'],
  targets: { en: target(original, en), nb: target(norwegian, nb) },
  lost: {},
  body: { en: 'A note.' },
  versus: [],
  contrasts: [],
});

const study: Work = {
  id: 'ferry/harbour-post',
  title: 'Ferry to Fjordvik',
  dossier: 'ferry',
  edition: 'harbour-post',
  original,
  translations: [{ text: norwegian, groups: lineByLine(original) }],
  notes: [
    note('burden', 'a heavy burden on islanders', 'en tung byrde for øyfolk'),
    note('calls', 'calls the delay a heavy burden', 'kaller forsinkelsen en tung byrde'),
    note('nobody', 'Nobody was asked', 'Ingen ble spurt'),
  ],
  layers: [],
  aside: [],
};

const full = textOf(
  'en',
  'Winter ferry for Fjordvik',
  'The ferry has been tied up in Fjordvik for the winter, according to the harbour office. A spokesman gave no date.',
  'The harbour office called the delay “a heavy burden on islanders” in a letter.',
);

const at = ({ lang, text, blocks }: WorkText) => ({
  lang,
  paragraphs: blocks.map(({ sentences }) => sentences.map(({ start, end }) => text.slice(start, end))),
});
const made = fullText(study, full, align(at(full), at(original)), {
  aside: ['Popular now'],
  asidePlaces: [{ lang: 'en', at: 0 }],
});

test('the full text takes the place of the original, with its own title, and what was set aside is kept', () => {
  expect(made.work.original.text).toBe(full.text);
  expect(made.work).toMatchObject({
    id: 'ferry/harbour-post',
    title: 'Winter ferry for Fjordvik',
    aside: ['Popular now'],
    asidePlaces: [{ lang: 'en', at: 0 }],
  });
});

test('the translation follows line by line: every sentence of both stands in a group, once and in order', () => {
  const [translation] = made.work.translations;
  expect(translation?.text).toBe(norwegian);
  expect(translation?.groups.flatMap(({ source }) => source)).toEqual(sentencesOf(full).map((_, at) => at));
  expect(translation?.groups.flatMap(({ target: all }) => all)).toEqual(sentencesOf(norwegian).map((_, at) => at));
  expect(translation?.groups.find(({ source }) => source.includes(3))?.target).toContain(2);
});

test('the outlet’s own words are found, and so are ours round them; the words in the translation stay', () => {
  const [burden, calls] = made.work.notes;
  expect(burden?.targets.en?.exact).toBe('a heavy burden on islanders');
  expect(burden?.targets.nb?.exact).toBe('en tung byrde for øyfolk');
  expect(calls?.targets.en?.exact).toContain('a heavy burden');
  for (const { targets } of made.work.notes) {
    if (targets.en) expect(full.text.slice(targets.en.start, targets.en.end)).toBe(targets.en.exact);
  }
});

test('what the full text does not say is an orphan with its old words, and is counted', () => {
  expect(made.anchored).toBe(2);
  expect(made.orphans).toMatchObject([{ id: 'nobody', layer: 'framing', words: 'Nobody was asked' }]);
  const orphan = made.work.notes.find(({ id }) => id === 'nobody');
  expect(orphan?.targets.en).toBeUndefined();
  expect(orphan?.targets.nb?.exact).toBe('Ingen ble spurt');
  expect(orphan?.lost.en?.exact).toBe('Nobody was asked');
});

test('into itself every note is anchored where it was', () => {
  const again = fullText(study, original, lineByLine(original), { aside: [], asidePlaces: [] });
  expect(again.orphans).toEqual([]);
  expect(again.work.notes.map(({ targets }) => targets.en)).toEqual(study.notes.map(({ targets }) => targets.en));
});
