import { eq } from 'drizzle-orm';
import * as table from '#lib/db/schema.ts';
import type { Work } from '#lib/model/work.ts';
import { newId, newSecret } from './chance.ts';
import { newCode } from './code.ts';
import type { Caller } from './context.ts';
import { done, type Outcome, refused } from './outcome.ts';
import { hashSecret } from './secret.ts';
import { openingSchema, type Settings } from './settings.ts';

/** A class that was opened: the code for all, and the secret that makes somebody its teacher, told this once. */
export interface OpenedClass {
  room: string;
  seat: string;
  code: string;
  secret: string;
  expires: Date;
}

/** A day in milliseconds. */
const day = 86_400_000;

export function expiryOf(created: Date, { daysKept }: Settings): Date {
  return new Date(created.getTime() + daysKept * day);
}

/**
 * Opens a class. `request` is what a browser sent, see {@link openingSchema}. An imported text is taken along by its
 * number, and only after the teacher has confirmed the right to use it.
 */
export async function openClass(
  { db, now, random, limits, address }: Caller,
  request: unknown,
  works: ReadonlyMap<number, Work> = new Map(),
): Promise<Outcome<OpenedClass>> {
  const parsed = openingSchema.safeParse(request);
  if (!parsed.success) return refused('malformed');
  const { title, locale, settings } = parsed.data;
  const own = settings.source.kind === 'own';
  if (settings.source.kind === 'own' && !settings.source.rightsConfirmed) return refused('rights-not-confirmed');
  if (settings.texts.some(({ number }) => works.has(number) !== own)) return refused('malformed');
  if (!limits.take('openingOfAddress', address, now)) return refused('too-fast');

  const [room, seat, secret] = [newId(random), newId(random), newSecret(random)];
  const expires = expiryOf(now, settings);
  const code = await db.transaction(async (tx) => {
    const free = await freeCode();
    const numbers = { seq: 0, changed: 0, ruled: 0 };
    await tx.insert(table.rooms).values({
      ...{ id: room, code: free, title, locale, settings, phase: 'gather', showing: null, everRevealed: false },
      ...{ ...numbers, created: now, expires },
    });
    await tx.insert(table.seats).values({
      ...{ id: seat, roomId: room, role: 'teacher', alias: null, secretHash: hashSecret(secret) },
      ...{ finished: false, removed: false, seq: 0 },
    });
    const texts = [...works].map(([number, work]) => ({ roomId: room, number, work }));
    if (texts.length > 0) await tx.insert(table.works).values(texts);
    return free;

    async function freeCode(): Promise<string> {
      for (;;) {
        const tried = newCode(random);
        const [taken] = await tx.select({ id: table.rooms.id }).from(table.rooms).where(eq(table.rooms.code, tried));
        if (!taken) return tried;
      }
    }
  });
  return done({ room, seat, code, secret, expires });
}
