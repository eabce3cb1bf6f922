import type { Range } from '#lib/model/text.ts';
import { sentencesOf, type WorkText } from '#lib/model/work.ts';

/**
 * What of a target can be marked in a text: it may reach over the break between two blocks, or hold nothing else,
 * and a break is not drawn. Undefined where no sentence has a part of it.
 */
export function markIn(text: WorkText, target: Range | undefined): Range | undefined {
  if (!target) return undefined;
  const met = sentencesOf(text).filter(({ start, end }) => start < target.end && target.start < end);
  const [first] = met;
  const last = met.at(-1);
  return first && last && { start: Math.max(first.start, target.start), end: Math.min(last.end, target.end) };
}
