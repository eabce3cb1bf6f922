import { begin, type History } from '#lib/import/review/history.ts';
import { type Review, type Side, sides, startReview } from '#lib/import/review.ts';
import type { Aligned } from '../engine/task.ts';
import { firstWords, flipped, struckOf, type Taken } from './taken.ts';

/** Where in the import a person is. */
export type DeskStep = 'bring' | 'review';

/** What a person has in hand at the desk; kept as a draft until it is saved. */
export interface DeskState {
  step: DeskStep;
  taken: Record<Side, Taken | null>;
  /** Empty as long as the text's own title is to be used. */
  title: string;
  /** A name of the person's own, under which texts lie together. */
  dossier: string;
  review: History<Review> | null;
}

/** A desk with nothing on it. */
export const emptyDesk: DeskState = {
  step: 'bring',
  taken: { source: null, target: null },
  title: '',
  dossier: '',
  review: null,
};

export type DeskAction =
  | { does: 'take'; side: Side; text: Taken | null }
  | { does: 'flip'; side: Side; line: number }
  | { does: 'language'; side: Side; lang: string }
  | { does: 'swap' }
  | { does: 'title'; title: string }
  | { does: 'dossier'; dossier: string }
  | { does: 'aligned'; aligned: Aligned }
  | { does: 'review'; review: History<Review> }
  | { does: 'go'; step: DeskStep }
  | { does: 'resume'; desk: DeskState }
  | { does: 'clear' };

/** What an action makes of the desk. A text that is changed makes its alignment void: it is made anew. */
export function onDesk(desk: DeskState, action: DeskAction): DeskState {
  switch (action.does) {
    case 'take':
      return { ...desk, ...withText(desk, action.side, action.text) };
    case 'flip':
      return changed(desk, action.side, (text) => flipped(text, action.line));
    case 'language':
      return changed(desk, action.side, (text) => ({ ...text, lang: action.lang, confidence: 1 }));
    case 'swap':
      return { ...desk, review: null, taken: { source: desk.taken.target, target: desk.taken.source } };
    case 'title':
      return { ...desk, title: action.title };
    case 'dossier':
      return { ...desk, dossier: action.dossier };
    case 'aligned': {
      const { source, target, groups } = action.aligned;
      const aside = sides.flatMap((side) => struckOf(desk.taken[side], side));
      return { ...desk, step: 'review', review: begin(startReview(source, target, groups, aside)) };
    }
    case 'review':
      return { ...desk, review: action.review };
    case 'go':
      return { ...desk, step: action.step };
    case 'resume':
      return action.desk;
    case 'clear':
      return emptyDesk;
  }
}

/** What was on the desk before something was taken away that somebody may want back. */
export interface Lost {
  what: 'review' | 'text' | 'all';
  desk: DeskState;
}

/** The desk, and what can be had again. */
export interface Desk {
  desk: DeskState;
  lost: Lost | null;
}

/** What an action makes of the desk, with `undo` for the last loss. New work is begun on what is there, and ends it. */
export function onDeskWithLoss({ desk, lost }: Desk, action: DeskAction | { does: 'undo' }): Desk {
  if (action.does === 'undo') return lost ? { desk: lost.desk, lost: null } : { desk, lost };
  const next = onDesk(desk, action);
  const isBegun = action.does === 'aligned' || action.does === 'resume' || (action.does === 'take' && action.text);
  const gone = isEmpty(next) ? 'all' : desk.review && !next.review ? 'review' : 'text';
  const isLoss = (desk.review && !next.review) || sides.some((side) => desk.taken[side] && !next.taken[side]);
  if (isLoss && action.does !== 'swap') return { desk: next, lost: { what: gone, desk } };
  return { desk: next, lost: isBegun ? null : lost };
}

function withText(desk: DeskState, side: Side, text: Taken | null): Pick<DeskState, 'taken' | 'review'> {
  return { taken: { ...desk.taken, [side]: text }, review: null };
}

function changed(desk: DeskState, side: Side, change: (text: Taken) => Taken): DeskState {
  const text = desk.taken[side];
  return text ? { ...desk, ...withText(desk, side, change(text)) } : desk;
}

/** What the text is called: as the person says, as the page says, or by its first words. */
export function titleOf({ title, taken: { source } }: Pick<DeskState, 'title' | 'taken'>): string {
  return title.trim() || source?.title.trim() || firstWords(source?.lines ?? []);
}

/** Whether there is anything that would be lost. */
export function isEmpty({ taken }: DeskState): boolean {
  return !taken.source && !taken.target;
}
