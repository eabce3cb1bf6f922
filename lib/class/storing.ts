import { and, eq, type SQL, sql } from 'drizzle-orm';
import type { Database } from '#lib/db/database.ts';
import { notifying } from '#lib/db/notify.ts';
import * as table from '#lib/db/schema.ts';
import { isTaken } from '#lib/db/trouble.ts';
import { onceOf } from './carry-out.ts';
import type { Contribution } from './contribution.ts';
import type { RoomState } from './room-state.ts';

/** That a request was carried out: what it made or changed, and with which change. Sent again, it gives the same. */
export interface Receipt {
  id: string;
  seq: number;
}

/**
 * Stores a contribution that was worked out in a state of its room, with the receipt of its request: if the room is
 * still in that state, and otherwise not at all. That is seen by the number of its last change, which is set in the
 * same statement; so nothing can have changed between the state and the storing, and no lock is held while anything is
 * worked out. (Optimistic concurrency control, Kung & Robinson 1981.) One way to the database and back, where a lock
 * and its transaction take nine.
 *
 * Gives `stored`; `changed` where the room is in another state by now, or gone; `taken` where there is a receipt with
 * this key, or a contribution with this id in another room.
 */
export async function storeInState(
  db: Database,
  state: RoomState,
  key: string,
  contribution: Contribution,
): Promise<'stored' | 'changed' | 'taken'> {
  const { rooms, receipts } = table;
  const { room } = state;
  const { id, seat, seq } = contribution;
  const turn = sql`update ${rooms} set seq = ${seq} where id = ${room.id} and seq = ${room.seq} returning id`;
  const receipt = rowOf('receipts', { seat_id: seat, key, room_id: room.id, contribution_id: id, seq });
  const isNew = !state.contributions.some((one) => one.id === id);
  const steps = [
    sql`turn as (${turn})`,
    sql`kept as (insert into ${receipts} select new.* from turn, ${receipt})`,
    sql`written as (${isNew ? making(room.id, contribution) : changing(contribution)})`,
  ];
  const notice = notifying({ room: room.id, seq });
  try {
    const answer = await db.execute(sql`with ${sql.join(steps, sql`, `)} select ${notice} from turn`);
    return (answer as { rows: unknown[] }).rows.length > 0 ? 'stored' : 'changed';
  } catch (error) {
    if (isTaken(error)) return 'taken';
    throw error;
  }
}

function making(roomId: string, { seat, ...rest }: Contribution): SQL {
  const row = { ...rest, room_id: roomId, seat_id: seat, kind: rest.body.kind, once: onceOf(rest.body) };
  return sql`insert into ${table.contributions} select new.* from turn, ${rowOf('contributions', row)}`;
}

function changing({ id, body, status, blind, seq }: Contribution): SQL {
  const to = sql`body = ${JSON.stringify(body)}::jsonb, status = ${status}, blind = ${blind}, seq = ${seq}`;
  return sql`update ${table.contributions} set ${to} from turn where ${table.contributions.id} = ${id}`;
}

/** A row of a table, by the names of its columns. */
function rowOf(name: 'receipts' | 'contributions', row: object): SQL {
  return sql`jsonb_populate_record(null::${sql.identifier(name)}, ${JSON.stringify(row)}::jsonb) as new`;
}

/** What came of a request that was carried out. */
export async function receiptOf(db: Database, seat: string, key: string): Promise<Receipt | null> {
  const { receipts } = table;
  const [found] = await db
    .select({ id: receipts.contributionId, seq: receipts.seq })
    .from(receipts)
    .where(and(eq(receipts.seatId, seat), eq(receipts.key, key)));
  return found ?? null;
}
