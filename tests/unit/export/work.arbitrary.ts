import fc from 'fast-check';
import { layerIds, type SourceType } from '#lib/model/layer.ts';
import { locales } from '#lib/model/locale.ts';
import { blockKinds } from '#lib/model/ref.ts';
import type { Range } from '#lib/model/text.ts';
import {
  type AsidePlace,
  type Group,
  sentencesOf,
  describe as targetAt,
  type Work,
  type WorkNote,
  type WorkText,
} from '#lib/model/work.ts';

/** Words that some format reads as more than letters. */
const hard = [
  'ord',
  'Båten går.',
  '<Q>',
  '{x}',
  '&amp;',
  '*a*',
  '_b_',
  '5. mai',
  '- ',
  '# ',
  '##',
  'import x',
  ']]>',
  '"',
  '«hm»',
  "'",
  '=1+1',
  '@x',
  '中文。',
  '😀',
  '👩‍👩‍👧',
  'é',
  '\\',
  '`',
  '~~~',
  '===',
  '---',
  '> ',
  '[a]: b',
  '![a](b)',
  '  ',
  '\t',
  '\u00a0',
  '\u2028',
  ',',
  ';',
  '<Omitted/>',
  'https://example.org/?a=b&c=d',
];

/** Signs that XML and files can hold; no line feed. */
const sign = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 4 })
  .map((text) => text.replace(/[\p{Cc}\p{Cs}\p{Cn}]/gu, '') || 'x');

/** A line's worth of text, NFC, not empty. */
export const wording = fc
  .array(fc.oneof(fc.constantFrom(...hard), sign, fc.constant(' ')), { minLength: 1, maxLength: 8 })
  .map((parts) => parts.join('').normalize('NFC'));

const block = fc.record({
  kind: fc.constantFrom(...blockKinds, 'p' as const, 'p' as const),
  heading: fc.boolean(),
  sentences: fc.array(
    wording.chain((words) => fc.constantFrom(words, `${words.trim() || 'x'} `)),
    { minLength: 1, maxLength: 4 },
  ),
});

function workText(lang: string): fc.Arbitrary<WorkText> {
  return (
    fc
      .tuple(
        fc.array(block, { minLength: 1, maxLength: 5 }),
        fc.array(fc.tuple(fc.nat(200), fc.nat(12)), { maxLength: 4 }),
      )
      .map(([blocks, cuts]) => {
        let at = -1;
        const laid = blocks.map(({ kind, heading, sentences }) => {
          at += 1;
          return {
            kind,
            heading: heading && kind === 'p',
            sentences: sentences.map((words): Range => {
              const start = at;
              at += words.length;
              return { start, end: at };
            }),
          };
        });
        const text = blocks.map(({ sentences }) => sentences.join('')).join('\n');
        const marks = rangesIn(text, cuts);
        return { lang, text, blocks: laid, own: marks.slice(0, 2), emphasis: marks.slice(2) };
      })
      // A text of nothing but blanks is none: what reads it back says that the file is empty, and rightly.
      .filter(({ text }) => text.normalize('NFC') === text && text.trim() !== '')
  );
}

/** Stretches of a text in order, none touching another, none parting a pair of surrogates. */
function rangesIn(text: string, cuts: readonly (readonly [number, number])[]): Range[] {
  let at = 0;
  return cuts.flatMap(([gap, length]) => {
    const start = whole(text, at + gap + 1);
    const end = whole(text, start + length + 1);
    at = end;
    return start < end ? [{ start, end }] : [];
  });
}

function whole(text: string, offset: number): number {
  const at = Math.min(offset, text.length);
  return /[\udc00-\udfff]/.test(text[at] ?? '') ? at - 1 : at;
}

/** An alignment that covers both sides in order, with groups that are one to one, many to many, and one-sided. */
function groupsOf(source: number, target: number, steps: readonly (readonly [number, number, number])[]): Group[] {
  const groups: Group[] = [];
  let from = 0;
  let to = 0;
  for (let step = 0; from < source || to < target; step++) {
    const [wantSource, wantTarget, confidence] = steps[step] ?? [3, 3, 1];
    const takeSource = Math.min(wantSource, source - from);
    const takeTarget = Math.min(wantTarget, target - to);
    if (takeSource + takeTarget === 0) continue;
    groups.push({ source: count(from, takeSource), target: count(to, takeTarget), confidence });
    from += takeSource;
    to += takeTarget;
  }
  return groups;
}

const count = (first: number, length: number) => Array.from({ length }, (_, index) => first + index);

const steps = fc.array(fc.tuple(fc.nat(2), fc.nat(2), fc.constantFrom(1, 0.5, 0.8333333333333334, 1e-7)), {
  minLength: 12,
  maxLength: 12,
});

const moment = fc.constantFrom('2026-03-04T05:06:07Z', '2026-12-24T17:00:00.000Z');
const name = fc.constantFrom('hedge', 'praise', 'problem', 'min eigen', 'a/b c', 'é&<');

function note(texts: readonly WorkText[]): fc.Arbitrary<Omit<WorkNote, 'id'>> {
  const target = fc.record({
    text: fc.nat(texts.length - 1),
    start: fc.nat(150),
    length: fc.nat(30),
    lost: fc.integer({ min: 0, max: 5 }),
  });
  return fc
    .record(
      {
        layer: fc.constantFrom(...layerIds, 'own-layer', 'Mitt lag 2'),
        tags: fc.uniqueArray(name, { maxLength: 3 }),
        places: fc.array(target, { minLength: 1, maxLength: 4 }),
        sameLine: fc.boolean(),
        body: fc
          .record(
            Object.fromEntries(locales.map((locale) => [locale, fc.oneof(wording, fc.constant('To\n\nlinjer.'))])),
            {
              requiredKeys: [],
            },
          )
          .filter((body) => Object.keys(body).length > 0),
        versus: fc.uniqueArray(fc.constantFrom('jiji/one', 'other paper/två'), { maxLength: 2 }),
        contrasts: fc.uniqueArray(fc.constantFrom('k01', 'k02 é'), { maxLength: 2 }),
        source: fc.constantFrom<SourceType[]>(['document'], ['media', 'none']),
        plainer: fc.constant({ nb: 'enklere', en: 'plainer' }),
        change: fc.constantFrom('kept' as const, 'cut' as const),
        created: moment,
        modified: moment,
      },
      { requiredKeys: ['layer', 'tags', 'places', 'sameLine', 'body', 'versus', 'contrasts'] },
    )
    .map(({ places, sameLine, ...rest }) => {
      const targets: WorkNote['targets'] = {};
      const lost: WorkNote['lost'] = {};
      for (const place of places) {
        const text = texts[place.text];
        if (!text) continue;
        // Half of the notes mark the same, first sentence everywhere, as the notes of an edition do.
        const sentence = sameLine ? sentencesOf(text)[0] : undefined;
        const start = whole(text.text, sentence?.start ?? place.start % text.text.length);
        const end = whole(text.text, sentence?.end ?? start + place.length + 1);
        if (start >= end) continue;
        if (place.lost === 0) lost[text.lang] = targetAt(text.text, { start, end });
        else targets[text.lang] = targetAt(text.text, { start, end });
      }
      return { ...rest, targets, lost };
    });
}

const ownLayer = fc.record({
  id: fc.constantFrom('own-layer', 'Mitt lag 2'),
  name: wording,
  tags: fc.uniqueArray(fc.record({ id: name, name: wording }), { maxLength: 2, selector: ({ id }) => id }),
});

function asidePlace(texts: readonly WorkText[]): fc.Arbitrary<AsidePlace> {
  const block = fc.record({ kind: fc.constantFrom(...blockKinds), heading: fc.boolean() });
  return fc
    .record({ text: fc.constantFrom(...texts), place: fc.nat(300), block }, { requiredKeys: ['text', 'place'] })
    .map(({ text, place, ...rest }) => ({ lang: text.lang, at: place % (text.text.length + 1), ...rest }));
}

/** Any work that the model allows: one to four languages, marks, m:n groups, notes, orphans, layers, set-aside lines. */
export const work: fc.Arbitrary<Work> = fc
  .uniqueArray(fc.constantFrom('nb', 'nn', 'en', 'zh', 'ja', 'zh-Hant', 'sr-Latn-RS'), { minLength: 1, maxLength: 4 })
  .chain((langs) => fc.tuple(...langs.map(workText)))
  .chain((texts) =>
    fc.record(
      {
        id: fc.constantFrom('5f0c0a3e-8a0e-4c53-9d8e-0f1f4c7b1a11', 'havna/posten'),
        title: wording,
        outlet: wording,
        published: fc.constantFrom('2025-04', '2025-04-08'),
        address: fc.constant('https://example.org/sak?a=1&b=2#c'),
        rights: wording,
        dossier: fc.constantFrom('havna', 'Min «sak» & mer'),
        edition: fc.constantFrom('posten', 'a b'),
        texts: fc.constant(texts),
        steps: fc.array(steps, { minLength: texts.length, maxLength: texts.length }),
        notes: fc.array(note(texts), { maxLength: 6 }),
        layers: fc.uniqueArray(ownLayer, { maxLength: 2, selector: ({ id }) => id }),
        aside: fc.array(wording, { maxLength: 3 }),
        asidePlaces: fc.array(fc.option(asidePlace(texts)), { maxLength: 3 }),
      },
      { requiredKeys: ['id', 'title', 'texts', 'steps', 'notes', 'layers', 'aside'] },
    ),
  )
  .map(({ texts, steps: all, notes, ...head }) => {
    const [original, ...others] = texts;
    if (!original) throw new Error('There is always a first.');
    const length = sentencesOf(original).length;
    return {
      ...head,
      original,
      translations: others.map((text, index) => ({
        text,
        groups: groupsOf(length, sentencesOf(text).length, all[index] ?? []),
      })),
      notes: notes.map((one, index) => ({ id: `note-${index}`, ...one })),
    };
  });
