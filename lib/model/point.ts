import type { Target } from './annotation.ts';
import type { Localized } from './edition.ts';
import type { Ref } from './ref.ts';

/** How an edition stands to a claim. `before` means that the edition was published before the thing happened. */
export const states = ['says', 'differs', 'not-found', 'before'] as const;
export type State = (typeof states)[number];

/** The parts of the claim spine, in the order they are shown. */
export const groups = [
  'agreement',
  'dates',
  'scheme',
  'partnership',
  'japan',
  'mongolia',
  'neighbours',
  'region',
  'sources',
] as const;
export type Group = (typeof groups)[number];

/** A passage of an edition: its segment and the words that carry it, in every language of the edition. */
export interface Passage {
  edition: string;
  at: Ref;
  targets: Record<string, Target>;
}

/** An edition’s stand on one claim. Only what the edition says, or says otherwise, has a passage. */
export type Stand =
  | { state: 'says'; passage: Passage }
  | { state: 'differs'; passage: Passage; how: Localized }
  | { state: 'not-found' }
  /** `event`: the day of what had not yet happened. */
  | { state: 'before'; event: string };

/** One claim of the claim spine, with the stand of every edition of the dossier. */
export interface Point {
  id: string;
  group: Group;
  claim: Localized;
  /** By slug of the edition. */
  stands: Record<string, Stand>;
  /** What is known to be right and from where, or that it is open. */
  record?: { state: 'settled' | 'partly' | 'open'; text: Localized };
}

/** Whether the editions that speak of a claim do not all say the same. */
export function isDisputed(point: Point): boolean {
  return Object.values(point.stands).some(({ state }) => state === 'differs');
}

/** The points that speak of a segment of an edition, in the order of the spine. */
export function pointsAt(points: readonly Point[], edition: string, at: Ref): Point[] {
  return points.filter((point) => {
    const stand = point.stands[edition];
    return stand && 'passage' in stand && stand.passage.at === at;
  });
}
