import type { Showing } from '#lib/class/room.ts';
import type { Settings } from '#lib/class/settings.ts';
import type { ReadingSheet, Wire } from '#lib/class/wire.ts';
import { isSame } from '#lib/model/same.ts';
import { segmentsOf, type Text } from '#lib/model/text.ts';

/** Everything that can be on the wall, in the order of a lesson: the code, the passages, the lines, the contrasts, the polls. */
export function wallOrder(reading: Wire<ReadingSheet> | null, settings: Settings): Showing[] {
  const passages = (reading?.texts ?? []).flatMap(({ number, original }) =>
    segmentsOf(original as Text).map(({ ref }): Showing => ({ kind: 'passage', text: number, at: ref })),
  );
  return [
    null,
    ...passages,
    ...settings.lines.map((place): Showing => ({ kind: 'line', ...place })),
    ...settings.contrasts.map((id): Showing => ({ kind: 'contrast', id })),
    ...settings.polls.map(({ id }): Showing => ({ kind: 'poll', id })),
  ];
}

/** What stands before and after what is shown; `undefined` at either end. What is not in the order stands before it. */
export function wallNeighbours(
  order: readonly Showing[],
  now: Showing,
): { before: Showing | undefined; after: Showing | undefined } {
  const index = order.findIndex((one) => isSame(one, now));
  return { before: order[index - 1], after: order[index + 1] };
}
