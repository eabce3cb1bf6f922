import type { Range } from '#lib/model/text.ts';
import { type Group, sentencesOf, describe as targetAt, type WorkText } from '#lib/model/work.ts';
import { reanchor } from '../reanchor.ts';
import { nearWords } from './near-words.ts';
import { ownPlace, wordsPlace } from './own-place.ts';
import { wholeWords } from './whole-words.ts';

/** Where words stand in the full text, or would if they had to. */
export type Placed = Range & { confidence: number; orphan: boolean };

/** Words that are retold are taken for found from here on. */
const leastSure = 0.5;

/** A stretch found by its likeness may be this many times as long as the words it was found by. */
const widest = 1.7;

/**
 * Finds words of a retelling in the full text, within the sentences that are retold there. The outlet's own words are
 * verbatim and settle the place; how far it reaches, where words of ours stand round them, is found by likeness.
 *
 * @param groups The full text aligned with the retelling, in order.
 * @returns Offsets in the full text; `null` where nothing of it is retold by the words' sentence.
 */
export function anchorWithin(study: WorkText, text: WorkText, groups: readonly Group[], words: Range): Placed | null {
  const numbers = sentencesOf(study).flatMap((one, at) => (one.start < words.end && words.start < one.end ? at : []));
  const held = groups.filter(({ target }) => target.some((sentence) => numbers.includes(sentence)));
  const before = hull(study, [...held.flatMap(({ target }) => target), ...numbers]);
  const after = hull(
    text,
    held.flatMap(({ source }) => source),
  );
  if (!before || !after) return null;
  const said = study.text.slice(before.start, before.end);
  const window = text.text.slice(after.start, after.end);
  const found = placeIn(window, {
    lang: text.lang,
    said,
    words: { start: words.start - before.start, end: words.end - before.start },
    own: study.own.map(({ start, end }) => ({ start: start - before.start, end: end - before.start })),
  });
  if (!found) return { ...after, confidence: 0, orphan: true };
  const { start, end } = wholeWords(window, found);
  return { ...found, start: start + after.start, end: end + after.start };
}

/** What is looked for: words in what is said, in which some are the outlet's own. */
interface Sought {
  lang: string;
  said: string;
  words: Range;
  own: readonly Range[];
}

function placeIn(window: string, { lang, said, words, own }: Sought): Placed | null {
  const verbatim = wordsPlace(window, said, words);
  if (verbatim) return { ...verbatim, confidence: 1, orphan: false };
  const [like] = reanchor({ lang, before: said, after: window, annotations: [{ id: '', ...targetAt(said, words) }] });
  const guess = like && ('orphan' in like ? like.guess : like);
  const quoted = ownPlace(window, said, words, own);
  const length = words.end - words.start;
  if (quoted) {
    const wide =
      guess && guess.start <= quoted.start && quoted.end <= guess.end && guess.end - guess.start < length * widest;
    return { ...(wide ? guess : quoted), confidence: 1, orphan: false };
  }
  const near = nearWords(window, said.slice(words.start, words.end), lang);
  if (near) return { ...near, orphan: false };
  const sure = like && !('orphan' in like) && like.confidence >= leastSure;
  return guess ? { ...guess, orphan: !sure } : null;
}

function hull(text: WorkText, numbers: readonly number[]): Range | null {
  const sentences = sentencesOf(text);
  const ranges = numbers.flatMap((number) => sentences[number] ?? []);
  if (ranges.length === 0) return null;
  return { start: Math.min(...ranges.map(({ start }) => start)), end: Math.max(...ranges.map(({ end }) => end)) };
}
