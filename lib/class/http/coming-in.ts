import { z } from 'zod';
import { parseCode } from '../code.ts';
import { doorOf } from '../door.ts';
import { joinClass, moveSeat } from '../joining.ts';
import { refused } from '../outcome.ts';
import { openProjector, seated } from '../sitting.ts';
import { answer, json, refusal } from './answer.ts';
import { type Asked, type AskedBySeat, cookieFor } from './asked.ts';

/** What is told before somebody is in; the code as it is written. */
export async function door({ caller }: Asked, typed: string): Promise<Response> {
  return answer(await doorOf(caller, typed), (found) => json({ ...found, code: parseCode(typed) }));
}

const joining = z.strictObject({ alias: z.string().nullable(), key: z.string() });
const moving = z.strictObject({ phrase: z.string().max(400) });
const claiming = z.strictObject({ secret: z.string().max(100) });

export async function takeSeat(asked: Asked, code: string): Promise<Response> {
  const parsed = joining.safeParse(asked.body);
  const taken = parsed.success ? await joinClass(asked.caller, { code, ...parsed.data }) : refused('malformed');
  if (!taken.ok) return refusal(taken.problem);
  const { alias, phrase, secret } = taken.value;
  return json({ alias, phrase }, 200, await cookieFor(asked, secret));
}

/** Her old device loses the seat, also while it listens. */
export async function moveIn(asked: Asked, code: string): Promise<Response> {
  const parsed = moving.safeParse(asked.body);
  const moved = parsed.success ? await moveSeat(asked.caller, code, parsed.data.phrase) : refused('malformed');
  if (!moved.ok) return refusal(moved.problem);
  const { alias, secret } = moved.value;
  return json({ alias }, 200, await cookieFor(asked, secret));
}

/** By the secret of the teacher's private link. */
export async function claimTeacher(asked: Asked, code: string): Promise<Response> {
  const parsed = claiming.safeParse(asked.body);
  const found = parsed.success ? await seated(asked.caller, parsed.data.secret) : refused('malformed');
  if (!found.ok) return refusal(found.problem);
  if (found.value.code !== code || found.value.role !== 'teacher') return refusal('unknown-seat');
  return json({}, 200, parsed.success ? await cookieFor(asked, parsed.data.secret) : {});
}

/** A projector on the teacher's own device; one elsewhere is out. */
export async function claimWall(asked: AskedBySeat): Promise<Response> {
  const opened = await openProjector(asked.caller, asked.who);
  if (!opened.ok) return refusal(opened.problem);
  return json({}, 200, await cookieFor(asked, opened.value.secret));
}
