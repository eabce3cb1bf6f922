import { and, eq, ne } from 'drizzle-orm';
import * as table from '#lib/db/schema.ts';
import { aliasKey, readAlias } from './alias.ts';
import { type Change, changeRoom } from './change.ts';
import type { Context } from './context.ts';
import type { Contribution } from './contribution.ts';
import { done, type Outcome, refused } from './outcome.ts';
import type { Sitting } from './sitting.ts';
import { toContribution } from './stored.ts';
import { maySee } from './visibility.ts';

/** What a teacher does to what others wrote, and to seats. */
export type Act = ContributionAct | SeatAct;
interface ContributionAct {
  kind: 'hide' | 'restore' | 'lock' | 'unlock' | 'pin' | 'unpin';
  contribution: string;
}
type SeatAct = { kind: 'rename'; seat: string; alias: string } | { kind: 'remove'; seat: string };

/** Carries it out. To ask for what is so already is no mistake. */
export function moderate(context: Context, who: Sitting, act: Act): Promise<Outcome<null>> {
  return changeRoom(context, who, async (change) => {
    if (change.seat.role !== 'teacher') return refused('teacher-only');
    const outcome = await ('contribution' in act ? onContribution(change, act) : onSeat(change, act));
    return outcome.ok ? done({ value: null, news: outcome.value }) : outcome;
  });
}

type State = Partial<Pick<Contribution, 'status' | 'locked' | 'pinned'>>;

const states: Record<ContributionAct['kind'], State> = {
  hide: { status: 'hidden' },
  restore: { status: 'shown' },
  lock: { locked: true },
  unlock: { locked: false },
  pin: { pinned: true },
  unpin: { pinned: false },
};

/** Gives whether anything is another now. She can only act on what she may see, and lock and pin whole threads only. */
async function onContribution(change: Change, act: ContributionAct): Promise<Outcome<boolean>> {
  const { tx, room, seat, seq } = change;
  const { contributions } = table;
  const here = and(eq(contributions.id, act.contribution), eq(contributions.roomId, room.id));
  const [row] = await tx.select().from(contributions).where(here);
  const contribution = row && toContribution(row);
  const viewer = { room: room.id, seat: seat.id, role: seat.role, removed: seat.removed, answered: new Set<never>() };
  if (!contribution || !maySee(viewer, { kind: 'contribution', contribution }, room)) return refused('no-such-thing');
  const state = states[act.kind];
  const { body } = contribution;
  if (!state.status && !(body.kind === 'entry' && body.thread === null)) return refused('no-such-thing');
  const news = Object.entries(state).some(([name, value]) => contribution[name as keyof State] !== value);
  if (news)
    await tx
      .update(contributions)
      .set({ ...state, seq })
      .where(here);
  return done(news);
}

async function onSeat({ tx, room, seq }: Change, act: SeatAct): Promise<Outcome<boolean>> {
  const { seats, contributions } = table;
  const here = and(
    eq(seats.id, act.seat),
    eq(seats.roomId, room.id),
    eq(seats.role, 'pupil'),
    eq(seats.removed, false),
  );
  const [seat] = await tx.select().from(seats).where(here);
  if (!seat) return refused('no-such-thing');
  if (act.kind === 'rename') {
    const alias = readAlias(act.alias);
    if (alias === null) return refused('alias-unreadable');
    const others = and(eq(seats.roomId, room.id), eq(seats.aliasKey, aliasKey(alias)), ne(seats.id, act.seat));
    if ((await tx.select({ id: seats.id }).from(seats).where(others)).length > 0) return refused('alias-taken');
    await tx
      .update(seats)
      .set({ alias, aliasKey: aliasKey(alias), seq })
      .where(here);
    return done(seat.alias !== alias);
  }
  // Whoever was removed cannot come back by cookie or phrase, and what she wrote is out of sight. Her alias is free.
  await tx
    .update(contributions)
    .set({ status: 'hidden', seq })
    .where(and(eq(contributions.seatId, act.seat), eq(contributions.status, 'shown')));
  // The secret opens nothing any more; it is kept so that her screen can be told why.
  const gone = { removed: true, phraseHash: null, keyHash: null, aliasKey: null, seq };
  await tx.update(seats).set(gone).where(here);
  return done(true);
}
