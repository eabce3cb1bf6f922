import { blockKinds } from '#lib/model/ref.ts';
import type { Range } from '#lib/model/text.ts';
import type { WorkBlock, WorkText } from '#lib/model/work.ts';

/** A sentence of a text with the block that begins with it, if one does. */
export interface UnitSentence extends Range {
  begins?: Pick<WorkBlock, 'kind' | 'heading'>;
}

/** The sentences of a text in order, each with the block it begins. */
export function unitSentences({ blocks }: WorkText): UnitSentence[] {
  return blocks.flatMap(({ kind, heading, sentences }) =>
    sentences.map((range, index) => (index === 0 ? { ...range, begins: { kind, heading } } : range)),
  );
}

/**
 * How the sentences of a segment are divided, in a few signs: their lengths, each after the kind of the block that
 * begins with it: `p:34 22 p#:10`. Inverse of {@link readDivision}.
 */
export function formatDivision(sentences: readonly UnitSentence[]): string {
  return sentences
    .map(({ start, end, begins }) => `${begins ? `${begins.kind}${begins.heading ? '#' : ''}:` : ''}${end - start}`)
    .join(' ');
}

/** Lengths and beginnings of the sentences of a segment; `null` where it is none. */
export function readDivision(division: string): { length: number; begins?: UnitSentence['begins'] }[] | null {
  const read = division.split(' ').flatMap((word) => {
    const [, kind, heading, length] = /^(?:([a-z]+)(#)?:)?([1-9]\d{0,8})$/.exec(word) ?? [];
    const known = blockKinds.find((one) => one === kind);
    if (!length || (kind && !known)) return [];
    return { length: Number(length), ...(known ? { begins: { kind: known, heading: heading === '#' } } : {}) };
  });
  return read.length === division.split(' ').length ? read : null;
}
