import type { Place } from '#lib/class/task.ts';
import type { ReadingSheet, Wire } from '#lib/class/wire.ts';
import { segmentsOf, type Text } from '#lib/model/text.ts';

/** All sentences that the class reads, in the order of its texts. */
export function sentencesIn(reading: Wire<ReadingSheet> | null): Place[] {
  return (reading?.texts ?? []).flatMap(({ number, original }) =>
    segmentsOf(original as Text).map(({ ref }) => ({ text: number, at: ref })),
  );
}

export function isSamePlace(a: Place, b: Place): boolean {
  return a.text === b.text && a.at === b.at;
}
