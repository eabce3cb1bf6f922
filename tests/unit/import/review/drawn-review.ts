import fc from 'fast-check';
import { type Review, type Side, startReview } from '#lib/import/review.ts';
import type { Group, WorkText } from '#lib/model/work.ts';
import { sentencesOf } from '#lib/model/work.ts';

/** Paragraphs of sentences → a text, as an import makes one. */
export function textOf(lang: string, paragraphs: readonly (readonly string[])[]): WorkText {
  let end = -1;
  const blocks = paragraphs.map((paragraph) => {
    end += 1;
    const sentences = paragraph.map((sentence, at) => {
      const start = end;
      end += sentence.length + (at < paragraph.length - 1 ? 1 : 0);
      return { start, end };
    });
    return { kind: 'p' as const, heading: false, sentences };
  });
  const text = paragraphs.map((paragraph) => paragraph.join(' ')).join('\n');
  return { lang, text, blocks, own: [], emphasis: [] };
}

/** The sentences of a side as they are read. */
export function sentences(review: Review, side: Side): string[] {
  return sentencesOf(review[side]).map(({ start, end }) => review[side].text.slice(start, end).trim());
}

/** The rows as they are read: `A B | a`. */
export function rowsAsRead(review: Review): string[] {
  const left = { source: sentences(review, 'source'), target: sentences(review, 'target') };
  return review.rows.map(({ source, target }) =>
    `${left.source.splice(0, source).join(' ')} | ${left.target.splice(0, target).join(' ')}`.trim(),
  );
}

const word = fc.string({ unit: fc.constantFrom(...'abcæøå山𠮷'), minLength: 1, maxLength: 5 });
const sentence = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => `${words.join(' ')}.`);
const paragraph = fc.array(sentence, { minLength: 1, maxLength: 4 });
const text = (lang: string) =>
  fc.array(paragraph, { minLength: 1, maxLength: 4 }).map((paragraphs) => textOf(lang, paragraphs));

/** Rows with none, one or more sentences on either side, until both texts are used up. */
function groupsOver(source: number, target: number): fc.Arbitrary<Group[]> {
  const step = fc.record({ s: fc.nat({ max: 2 }), t: fc.nat({ max: 2 }), confidence: fc.constantFrom(0, 0.4, 0.9, 1) });
  return fc.array(step, { minLength: source + target, maxLength: source + target }).map((steps) => {
    const groups: Group[] = [];
    let [s, t] = [0, 0];
    const push = (toS: number, toT: number, confidence: number) => {
      const numbers = (from: number, to: number) => Array.from({ length: to - from }, (_, at) => from + at);
      if (toS > s || toT > t) groups.push({ source: numbers(s, toS), target: numbers(t, toT), confidence });
      [s, t] = [toS, toT];
    };
    for (const step of steps) push(Math.min(source, s + step.s), Math.min(target, t + step.t), step.confidence);
    push(source, target, 0.5);
    return groups;
  });
}

/** A review of two short texts, aligned anyhow. */
export const reviews: fc.Arbitrary<Review> = fc
  .record({ source: text('en'), target: fc.constantFrom('nb', 'zh').chain(text) })
  .chain(({ source, target }) =>
    groupsOver(sentencesOf(source).length, sentencesOf(target).length).map((groups) =>
      startReview(source, target, groups),
    ),
  );
