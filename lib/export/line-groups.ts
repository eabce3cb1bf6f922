import { segmentsOf, type Text } from '#lib/model/text.ts';
import type { Group } from '#lib/model/work.ts';
import type { StraightText } from './straight-text.ts';

/**
 * The alignment that two texts of the content format have by construction: line by line, and sure. Lines that only one
 * of them has, which the check would refuse, are left alone at the end of what they follow.
 */
export function lineGroups(
  [original, other]: readonly [Text, Text],
  source: StraightText,
  target: StraightText,
): Group[] {
  const theirs = segmentsOf(other);
  const groups: Group[] = [];
  segmentsOf(original).forEach(({ ref }, index) => {
    add(numberOf(source, ref), numberOf(target, theirs[index]?.ref));
  });
  for (const { ref } of theirs.slice(segmentsOf(original).length)) add([], numberOf(target, ref));
  return groups;

  function add(from: number[], to: number[]) {
    if (from.length + to.length > 0) groups.push({ source: from, target: to, confidence: 1 });
  }
}

function numberOf({ numbers }: StraightText, ref: string | undefined): number[] {
  const number = ref === undefined ? undefined : numbers.get(ref);
  return number === undefined ? [] : [number];
}
