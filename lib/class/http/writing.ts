import { z } from 'zod';
import { contribute } from '../contributing.ts';
import { finish } from '../sitting.ts';
import { settingsOf } from '../stored.ts';
import { answer, json, refusal } from './answer.ts';
import type { AskedBySeat } from './asked.ts';
import { materialFor } from './reads.ts';

export async function write(asked: AskedBySeat): Promise<Response> {
  const { caller, who, body, runtime } = asked;
  const known = runtime.rooms.known(who.room)?.room.settings ?? (await settingsOf(caller.db, who.room));
  if (!known) return refusal('unknown-seat');
  const { reading } = await materialFor(asked, known);
  return answer(await contribute(caller, who, body, reading), (receipt) => json(receipt));
}

export async function setFinished({ caller, who, body }: AskedBySeat): Promise<Response> {
  const parsed = z.strictObject({ finished: z.boolean() }).safeParse(body);
  return parsed.success ? answer(await finish(caller, who, parsed.data.finished)) : refusal('malformed');
}
