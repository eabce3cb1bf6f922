import { brokenAnswer, refusal } from './answer.ts';
import { type Asked, type AskedBySeat, ask, bySeat } from './asked.ts';
import { mostBytes, readJson, TooLarge, tooLarge } from './body.ts';
import { claimTeacher, claimWall, door, moveIn, takeSeat } from './coming-in.ts';
import { isPathRole, type PathRole } from './cookie.ts';
import { exportCsv, exportJsonLd } from './exports.ts';
import { openAnew } from './opening.ts';
import { isOurOwn } from './origin.ts';
import { events, reading, results, told } from './reads.ts';
import { doAct, end, setPhase, setSettings, setShowing } from './teaching.ts';
import type { World } from './world.ts';
import { setFinished, write } from './writing.ts';

/** What is asked for by somebody without a seat, by method and the address after the code. */
const open: Record<string, (asked: Asked, code: string) => Promise<Response>> = {
  'GET door': door,
  'POST pupil/seat': takeSeat,
  'POST pupil/move': moveIn,
  'POST teacher/seat': claimTeacher,
};

type BySeat = (asked: AskedBySeat) => Response | Promise<Response>;

/** What is asked for by a seat, by method and the address after the role. */
const seats: Record<string, { roles: readonly PathRole[]; answer: BySeat }> = {
  'GET events': { roles: ['teacher', 'pupil', 'wall'], answer: events },
  'GET told': { roles: ['teacher', 'pupil', 'wall'], answer: told },
  'GET reading': { roles: ['teacher', 'pupil', 'wall'], answer: reading },
  'GET results': { roles: ['teacher', 'pupil', 'wall'], answer: results },
  'GET export.jsonld': { roles: ['teacher', 'pupil'], answer: exportJsonLd },
  'GET export.csv': { roles: ['teacher', 'pupil'], answer: exportCsv },
  'POST writes': { roles: ['teacher', 'pupil'], answer: write },
  'POST finished': { roles: ['pupil'], answer: setFinished },
  'POST phase': { roles: ['teacher'], answer: setPhase },
  'POST showing': { roles: ['teacher'], answer: setShowing },
  'POST settings': { roles: ['teacher'], answer: setSettings },
  'POST acts': { roles: ['teacher'], answer: doAct },
  'POST end': { roles: ['teacher'], answer: end },
  'POST wall': { roles: ['teacher'], answer: claimWall },
};

/**
 * Answers a request for `/api/class/…`; `path` is what comes after that, without escapes. Knows nothing of what stands
 * before it: it takes a Request and gives a Response.
 */
export async function answerClass(request: Request, path: readonly string[], world: World): Promise<Response> {
  try {
    return await route(request, path, world);
  } catch (error) {
    return error instanceof TooLarge ? tooLarge() : brokenAnswer(error);
  }
}

async function route(request: Request, path: readonly string[], world: World): Promise<Response> {
  const { method } = request;
  const [code, role, action, ...more] = path;
  const opening = method === 'POST' && path.length === 0;
  const free = open[`${method} ${path.slice(1).join('/')}`];
  const seat = isPathRole(role) && more.length === 0 ? seats[`${method} ${action}`] : undefined;
  if (!opening && !free && !seat) return refusal('no-such-thing');
  if (method !== 'GET' && !isOurOwn(request, world.site)) return refusal('other-address');

  const body = method === 'GET' ? null : await readJson(request, opening ? mostBytes.opening : mostBytes.usual);
  if (body && !body.ok) return refusal(body.problem);
  const asked = await ask(request, world, body?.value);
  if (opening) return openAnew(asked);
  if (free) return free(asked, code ?? '');
  if (!seat || !isPathRole(role)) return refusal('no-such-thing');
  const known = await bySeat(asked, code ?? '', role);
  if (!known.ok) return refusal(known.problem);
  return seat.roles.includes(role) ? seat.answer(known.value) : refusal('teacher-only');
}
