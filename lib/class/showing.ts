import { isSame } from '#lib/model/same.ts';
import { segmentsOf } from '#lib/model/text.ts';
import type { Showing } from './room.ts';
import type { Settings } from './settings.ts';
import type { ReadingSheet } from './wire.ts';

type Asked = Pick<Settings, 'lines'>;

/**
 * All that can be put on the wall, in the order in which keys go through it: the code, the lines of each text, each
 * that pupils translate followed by its task, then contrasts and polls. What is held back for now is not among it.
 */
export function showable({ texts, contrasts, polls }: ReadingSheet, { lines }: Asked): Showing[] {
  const passages = texts.flatMap(({ number, original }) =>
    segmentsOf(original).flatMap(({ ref }): Showing[] => {
      const place = { text: number, at: ref };
      const isLine = lines.some((line) => isSame(line, place));
      return [{ kind: 'passage', ...place }, ...(isLine ? [{ kind: 'line' as const, ...place }] : [])];
    }),
  );
  return [
    null,
    ...passages,
    ...(contrasts ?? []).map(({ id }) => ({ kind: 'contrast' as const, id })),
    ...polls.map(({ id }) => ({ kind: 'poll' as const, id })),
  ];
}

/**
 * What comes after what is shown, or before it; the ends stay where they are. From something that is not among it (any
 * more) one goes to the beginning.
 */
export function neighbour(all: readonly Showing[], shown: Showing, step: 1 | -1): Showing {
  const at = all.findIndex((one) => isSame(one, shown));
  return all[at < 0 ? 0 : Math.min(Math.max(at + step, 0), all.length - 1)] ?? null;
}
