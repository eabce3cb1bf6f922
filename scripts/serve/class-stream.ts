import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Runtime } from '#lib/class/held-runtime.ts';
import { brokenAnswer, refusal } from '#lib/class/http/answer.ts';
import { whoAsks } from '#lib/class/http/asked.ts';
import type { PathRole } from '#lib/class/http/cookie.ts';
import { firstEvent, outletOn, sinceOf, streamHeaders } from '#lib/class/http/stream-events.ts';
import { classRuntime } from '#lib/class/runtime.ts';

/**
 * Answers with the news of a seat, as `eventStream` in lib/class/http does, but without Next: there each piece of news
 * goes through two streams of the web on its way to the socket, which takes six times as long as all the rest, and a
 * thousand screens get three thousand pieces a second.
 */
export async function answerStream(
  incoming: IncomingMessage,
  response: ServerResponse,
  { code, role }: { code: string; role: PathRole },
  open: () => Promise<Pick<Runtime, 'opened' | 'screens'>> = classRuntime,
  now: () => Date = () => new Date(),
): Promise<void> {
  const { cookie = '', 'last-event-id': last = '' } = incoming.headers;
  const headers = { cookie, 'last-event-id': String(last) };
  const request = new Request(`http://localhost${incoming.url}`, { headers });
  try {
    const { opened, screens } = await open();
    const who = await whoAsks(request, { db: opened.db, now: now() }, code, role);
    if (!who.ok) return await pass(refusal(who.problem), response);
    if (response.destroyed) return;
    response.writeHead(200, streamHeaders);
    let drained = response.write(firstEvent(Math.random));
    const outlet = outletOn({
      hasRoom: () => drained && response.writable,
      send(text) {
        if (response.writable) drained = response.write(text);
      },
      end: () => void response.end(),
    });
    const screen = screens.open(who.value.room, who.value.seat, sinceOf(request), outlet);
    response.on('drain', () => {
      drained = true;
      screen.wake();
    });
    response.on('close', () => screen.close());
  } catch (error) {
    await pass(brokenAnswer(error), response);
  }
}

/** A short answer, as it is. */
async function pass(answer: Response, response: ServerResponse): Promise<void> {
  response.writeHead(answer.status, Object.fromEntries(answer.headers));
  response.end(await answer.text());
}
