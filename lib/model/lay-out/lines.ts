import type { Range } from '../text.ts';
import { type Group, sentencesOf, type WorkText } from '../work.ts';

/** What stands side by side: a stretch of the original and one of the translation; one of them may be empty. */
export interface Line {
  /** The number of the block of the original, from 0. */
  block: number;
  source: Range;
  target: Range;
}

/**
 * The lines of two texts whose sentences are grouped. A group is a line; one that reaches over blocks of the original
 * is a line in each, and the translation's words stand in the first. Words that only the translation has stay with the
 * line before them.
 *
 * Total: every sentence of both is in one line, in order, also where the groups forget one.
 */
export function linesOf(original: WorkText, translation: WorkText | undefined, groups: readonly Group[]): Line[] {
  const blockAt = original.blocks.flatMap(({ sentences }, block) => sentences.map(() => block));
  const sources = sentencesOf(original);
  const targets = translation ? sentencesOf(translation) : [];
  const lines: Line[] = [];
  let source = 0;
  let target = 0;

  const add = (sourceEnd: number, targetEnd: number) => {
    let words = rangeOver(targets, target, targetEnd);
    target = targetEnd;
    if (source === sourceEnd && words.start < words.end) {
      const at = sources[Math.max(0, source - 1)] ?? { start: 0, end: 0 };
      const here = source === 0 ? at.start : at.end;
      lines.push({ block: blockAt[Math.max(0, source - 1)] ?? 0, source: { start: here, end: here }, target: words });
    }
    while (source < sourceEnd) {
      const block = blockAt[source] ?? 0;
      const first = source;
      while (source < sourceEnd && blockAt[source] === block) source += 1;
      lines.push({ block, source: rangeOver(sources, first, source), target: words });
      words = { start: words.end, end: words.end };
    }
  };

  for (const group of translation ? groups : []) {
    const upToSource = Math.min(sources.length, Math.max(source, ...group.source.map((number) => number + 1)));
    const upToTarget = Math.min(targets.length, Math.max(target, ...group.target.map((number) => number + 1)));
    add(upToSource, upToTarget);
  }
  while (source < sources.length) add(source + 1, target);
  if (target < targets.length) add(source, targets.length);
  return lines;
}

/** The stretch from one sentence up to and without another; empty, at its place, where there is none. */
function rangeOver(sentences: readonly Range[], from: number, to: number): Range {
  const start = sentences[from]?.start ?? sentences.at(-1)?.end ?? 0;
  return { start, end: from < to ? (sentences[to - 1]?.end ?? start) : start };
}
