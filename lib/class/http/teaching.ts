import { z } from 'zod';
import { endClass } from '../ending.ts';
import { type Act, moderate } from '../moderating.ts';
import { changeSettings, movePhase, show } from '../moving.ts';
import { roomPhases } from '../phase.ts';
import type { Showing } from '../room.ts';
import { scrub } from '../scrub.ts';
import { placeSchema, settingsSchema } from '../settings.ts';
import { answer, refusal } from './answer.ts';
import type { AskedBySeat } from './asked.ts';
import { isThere } from './there.ts';

const phase = z.strictObject({ to: z.enum(roomPhases) });

const name = z.string().min(1).max(80);
const showing: z.ZodType<Showing> = z
  .discriminatedUnion('kind', [
    placeSchema.extend({ kind: z.literal('passage') }),
    placeSchema.extend({ kind: z.literal('line') }),
    z.strictObject({ kind: z.literal('contrast'), id: name }),
    z.strictObject({ kind: z.literal('poll'), id: name }),
  ])
  .nullable();

const onContribution = z.enum(['hide', 'restore', 'lock', 'unlock', 'pin', 'unpin']);
const act: z.ZodType<Act> = z.union([
  z.strictObject({ kind: onContribution, contribution: z.uuid() }),
  z.strictObject({ kind: z.literal('rename'), seat: z.uuid(), alias: z.string().max(400) }),
  z.strictObject({ kind: z.literal('remove'), seat: z.uuid() }),
]);

export async function setPhase({ caller, who, body }: AskedBySeat): Promise<Response> {
  const parsed = phase.safeParse(body);
  return parsed.success ? answer(await movePhase(caller, who, parsed.data.to)) : refusal('malformed');
}

export async function setShowing({ caller, who, body }: AskedBySeat): Promise<Response> {
  const parsed = z.strictObject({ showing }).safeParse(body);
  return parsed.success ? answer(await show(caller, who, parsed.data.showing)) : refusal('malformed');
}

export async function setSettings({ caller, who, body, world }: AskedBySeat): Promise<Response> {
  const parsed = settingsSchema.safeParse(body);
  if (!parsed.success) return refusal('malformed');
  if (!isThere(parsed.data, world.dossier)) return refusal('not-offered');
  return answer(await changeSettings(caller, who, parsed.data));
}

export async function doAct({ caller, who, body }: AskedBySeat): Promise<Response> {
  const parsed = act.safeParse(body);
  return parsed.success ? answer(await moderate(caller, who, parsed.data)) : refusal('malformed');
}

export async function end({ caller, who, runtime }: AskedBySeat): Promise<Response> {
  const ended = await endClass(caller, who);
  if (ended.ok) {
    runtime.works.forget(who.room);
    await scrub(runtime.opened);
  }
  return answer(ended);
}
