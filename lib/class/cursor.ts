import type { Room } from './room.ts';
import type { Viewer } from './visibility.ts';

/**
 * How far somebody has heard, as `<seq>.<ruled>.<answered>`: the last change that she has seen, and under which rules.
 * Where the rules are others now (the phase, the settings, or what she has answered herself), what is older may have
 * come into her sight or gone out of it, so she is told the whole anew.
 */
export interface Cursor {
  seq: number;
  ruled: number;
  answered: number;
}

export function formatCursor({ seq, ruled, answered }: Cursor): string {
  return `${seq}.${ruled}.${answered}`;
}

/** Reads a cursor, as in a `Last-Event-ID`; `null` for anything else, and then the whole is told. */
export function parseCursor(raw: string | null | undefined): Cursor | null {
  const match = /^(\d{1,12})\.(\d{1,12})\.(\d{1,4})$/.exec(raw ?? '');
  return match ? { seq: Number(match[1]), ruled: Number(match[2]), answered: Number(match[3]) } : null;
}

/** Whether what is told since a cursor is enough. A cursor from the future is from another database. */
export function isGoodFor(cursor: Cursor, viewer: Viewer, room: Room): boolean {
  return cursor.seq <= room.seq && cursor.ruled === room.ruled && cursor.answered === viewer.answered.size;
}
