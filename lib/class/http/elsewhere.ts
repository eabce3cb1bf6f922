import { sql } from 'drizzle-orm';
import { isLocale, type Locale, locales } from '#lib/model/locale.ts';
import { findRoom } from '../door.ts';
import { brokenAnswer, json } from './answer.ts';
import { ask } from './asked.ts';
import type { World } from './world.ts';

/** `/k/<code>`, short enough for a board: leads to the door of the class, or to where a code is typed. */
export async function shortAddress(request: Request, world: World, typed: string): Promise<Response> {
  try {
    const { caller } = await ask(request, world, null);
    const found = await findRoom(caller, typed);
    const to = found.ok
      ? `/${found.value.locale}/class/pupil?code=${found.value.code}`
      : `/${preferred(request)}/class?code=${encodeURIComponent(typed.slice(0, 40))}`;
    return new Response(null, { status: 307, headers: { Location: to, 'Cache-Control': 'no-store' } });
  } catch (error) {
    return brokenAnswer(error);
  }
}

/**
 * The addresses by which phones reach a machine that its teacher calls localhost: a code with that name in it would
 * lead nowhere. `addresses` are those of the machine; told to nobody but the machine itself.
 */
export function nearby(request: Request, addresses: readonly string[]): Response {
  const name = (request.headers.get('host') ?? '').replace(/:\d+$/, '');
  const here = ['localhost', '127.0.0.1', '[::1]'].includes(name);
  return json({ addresses: here ? addresses : [] });
}

/** Whether requests can be answered: the database does, or none is needed yet. */
export async function readiness(world: World): Promise<Response> {
  try {
    if (!world.hasDatabase()) return json({ database: 'not-needed-yet' });
    const { opened } = await world.runtime();
    await opened.db.execute(sql`select 1`);
    return json({ database: opened.kind });
  } catch (error) {
    const broken = brokenAnswer(error);
    return new Response(broken.body, { status: 503, headers: broken.headers });
  }
}

/** The first of the browser's languages that we have; Norwegian of no kind is Bokmål. */
function preferred({ headers }: Request): Locale {
  const wanted = (headers.get('accept-language') ?? '')
    .split(',', 20)
    .map((item) => {
      const [tag = '', q] = item
        .trim()
        .toLowerCase()
        .split(/\s*;\s*q=/);
      const [lang = ''] = tag.split('-');
      return { lang: lang === 'no' ? 'nb' : lang, weight: q === undefined ? 1 : Number(q) || 0 };
    })
    .sort((a, b) => b.weight - a.weight);
  return wanted.map(({ lang }) => lang).find(isLocale) ?? locales[0];
}
