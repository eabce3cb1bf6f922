import type { Caller } from '../context.ts';
import type { Runtime } from '../held-runtime.ts';
import { done, type Outcome, refused } from '../outcome.ts';
import { type Seated, seated } from '../sitting.ts';
import { callerAddress } from './caller-address.ts';
import { type PathRole, roleOf, seatCookie, secretIn } from './cookie.ts';
import { isSecure } from './origin.ts';
import type { World } from './world.ts';

/** A request, and all that is needed to answer it. */
export interface Asked {
  request: Request;
  world: World;
  runtime: Runtime;
  caller: Caller;
  /** What was sent with a POST. */
  body: unknown;
}

/** A request by somebody who has a seat. */
export interface AskedBySeat extends Asked {
  who: Seated;
}

export async function ask(request: Request, world: World, body: unknown): Promise<Asked> {
  const runtime = await world.runtime();
  const caller = {
    ...{ db: runtime.opened.db, now: world.now(), random: world.random, limits: runtime.limits },
    ...{ turns: runtime.turns, live: runtime.rooms, address: callerAddress(request) },
  };
  return { request, world, runtime, caller, body };
}

/** Whoever holds the secret in the cookie, if that is a seat of this class and in this role. */
export async function whoAsks(
  request: Request,
  reader: Pick<Caller, 'db' | 'now'>,
  code: string,
  role: PathRole,
): Promise<Outcome<Seated>> {
  const secret = secretIn(request);
  const found = secret ? await seated(reader, secret) : refused('unknown-seat');
  if (!found.ok) return found;
  const here = found.value.code === code && found.value.role === roleOf(role);
  return here ? found : refused('unknown-seat');
}

/** The request, with whoever makes it. */
export async function bySeat(asked: Asked, code: string, role: PathRole): Promise<Outcome<AskedBySeat>> {
  const who = await whoAsks(asked.request, asked.caller, code, role);
  return who.ok ? done({ ...asked, who: who.value }) : who;
}

/** A `Set-Cookie` for a seat that was taken, for as long as the class is there. */
export async function cookieFor({ request, world, caller }: Asked, secret: string): Promise<Record<string, string>> {
  const found = await seated(caller, secret);
  if (!found.ok) return {};
  const { code, role, expires } = found.value;
  const seconds = (expires.getTime() - caller.now.getTime()) / 1000;
  const path = role === 'projector' ? 'wall' : role;
  const cookie = seatCookie({ code, role: path, secret }, { seconds, secure: isSecure(request, world.site) });
  return { 'Set-Cookie': cookie };
}
