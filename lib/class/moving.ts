import { eq } from 'drizzle-orm';
import * as table from '#lib/db/schema.ts';
import { isSame } from '#lib/model/same.ts';
import { type Change, changeRoom } from './change.ts';
import type { Context } from './context.ts';
import { expiryOf } from './opening.ts';
import { done, type Outcome, refused } from './outcome.ts';
import { isRevealed, mayMove, type RoomPhase } from './phase.ts';
import type { Room, Showing } from './room.ts';
import { settingsSchema } from './settings.ts';
import type { Sitting } from './sitting.ts';
import { isAsked, isRead, lineTask } from './task.ts';

/** Moves the class to another phase. To be where it goes already is no mistake: two screens may be pressed at once. */
export function movePhase(context: Context, who: Sitting, to: RoomPhase): Promise<Outcome<null>> {
  return changeByTeacher(context, who, ({ room, seq }) => {
    if (room.phase === to) return done({});
    if (!mayMove(room.phase, to)) return refused('no-such-move');
    return done({ phase: to, ruled: seq, everRevealed: room.everRevealed || isRevealed(to) });
  });
}

/** Puts something on the wall. */
export function show(context: Context, who: Sitting, showing: Showing): Promise<Outcome<null>> {
  return changeByTeacher(context, who, ({ room }) =>
    isShowable(showing, room) ? done({ showing }) : refused('not-offered'),
  );
}

/**
 * Changes what the class is set up with. Where it comes from stays. Other texts begin a round of their own: nothing of
 * them was revealed yet.
 */
export function changeSettings(context: Context, who: Sitting, request: unknown): Promise<Outcome<null>> {
  const parsed = settingsSchema.safeParse(request);
  if (!parsed.success) return Promise.resolve(refused('malformed'));
  const settings = parsed.data;
  return changeByTeacher(context, who, ({ room, seq }) => {
    const before = room.settings;
    if (!isSame(settings.source, before.source)) return refused('malformed');
    const brought = before.source.kind === 'own' ? before.texts.map(({ number }) => number) : null;
    if (brought && settings.texts.some(({ number }) => !brought.includes(number))) return refused('malformed');
    const sameTexts = isSame(settings.texts, before.texts);
    const everRevealed = isRevealed(room.phase) || (sameTexts && room.everRevealed);
    return done({ settings, everRevealed, ruled: seq, expires: expiryOf(room.created, settings) });
  });
}

/** What of a room's row is another. Nothing: it is as was asked for already. */
type Difference = Partial<Pick<Room, 'phase' | 'showing' | 'settings' | 'everRevealed' | 'ruled' | 'expires'>>;

function changeByTeacher(
  context: Context,
  who: Sitting,
  change: (change: Change) => Outcome<Difference>,
): Promise<Outcome<null>> {
  return changeRoom(context, who, async (under) => {
    const { tx, room, seat, seq } = under;
    if (seat.role !== 'teacher') return refused('teacher-only');
    const difference = change(under);
    if (!difference.ok) return difference;
    const news = Object.keys(difference.value).length > 0;
    if (news)
      await tx
        .update(table.rooms)
        .set({ ...difference.value, changed: seq })
        .where(eq(table.rooms.id, room.id));
    return done({ value: null, news });
  });
}

function isShowable(showing: Showing, { settings }: Room): boolean {
  switch (showing?.kind) {
    case undefined:
      return true;
    case 'passage':
      return isRead(settings, showing);
    case 'line':
      return isAsked(settings, lineTask(showing));
    case 'poll':
      return isAsked(settings, `poll:${showing.id}`);
    case 'contrast':
      return settings.contrasts.includes(showing.id);
  }
}
