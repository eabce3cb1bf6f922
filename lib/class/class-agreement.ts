import type { LayerId } from '#lib/model/layer.ts';
import { type Agreement, agreement, pairsAgreeing } from './agreement.ts';
import { type RoomState, viewerOf } from './room-state.ts';
import type { Place } from './task.ts';
import { maySee } from './visibility.ts';

/** How a class stands on one segment in one layer: `marked` of `raters` marked something in it. */
export interface Split extends Place {
  layer: LayerId;
  marked: number;
  raters: number;
  /** The share of pairs of pupils who did the same, 0–1. */
  percent: number;
}

export interface ClassAgreement {
  /** By layer, those that the class marks in. `null` where fewer than two have marked at all. */
  layers: { layer: LayerId; agreement: Agreement | null }[];
  /** Where pupils did least the same: the widest split first, then in the order of the texts. */
  splits: Split[];
}

/**
 * How far a class marked the same, for somebody who may see its marks; `null` for others.
 *
 * The question put to each pupil, for each segment and layer, is “is there something here?”, and no mark is a no. So
 * original and translation count as one, and so do marks of different length on the same words. Only what was marked
 * blind is counted, of pupils who marked blind or said that they were done; what came after the reveal knew the
 * answers of others. `places` are the segments that the class read, in their order.
 */
export function agreementFor(state: RoomState, seatId: string, places: readonly Place[]): ClassAgreement | null {
  const { room, seats, contributions } = state;
  const viewer = viewerOf(state, seatId);
  if (!maySee(viewer, { kind: 'results', task: 'marks' }, room)) return null;
  const pupils = seats.filter(({ role, removed }) => role === 'pupil' && !removed);
  const blind = contributions.filter(
    (contribution) =>
      contribution.body.kind === 'mark' && contribution.blind && maySee(viewer, { kind: 'number', contribution }, room),
  );
  const raters = pupils.filter(({ id, finished }) => finished || blind.some(({ seat }) => seat === id));
  const ids = new Set(raters.map(({ id }) => id));
  const markers = new Map<string, Set<string>>();
  for (const { seat, body } of blind) {
    if (body.kind !== 'mark' || !ids.has(seat)) continue;
    const key = keyOf(body.target, body.layer);
    markers.set(key, (markers.get(key) ?? new Set()).add(seat));
  }
  const marked = (place: Place, layer: LayerId) => markers.get(keyOf(place, layer))?.size ?? 0;

  const { layers } = room.settings;
  const splits = layers.flatMap((layer) =>
    places.flatMap((place): Split[] => {
      const count = marked(place, layer);
      const percent = pairsAgreeing([count, raters.length - count]);
      if (percent === null || percent === 1) return [];
      return [{ ...place, layer, marked: count, raters: raters.length, percent }];
    }),
  );
  return {
    layers: layers.map((layer) => ({
      layer,
      agreement: agreement(places.map((place) => [marked(place, layer), raters.length - marked(place, layer)])),
    })),
    splits: splits.sort((a, b) => a.percent - b.percent),
  };
}

function keyOf({ text, at }: Place, layer: LayerId): string {
  return `${layer} ${text} ${at}`;
}
