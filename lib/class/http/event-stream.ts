import type { ClassProblem } from '../outcome.ts';
import type { Screen, Screens } from '../screens.ts';
import type { Sitting } from '../sitting.ts';
import type { Refused } from '../wire.ts';

const encoder = new TextEncoder();

/** Browsers wait so long before they come back, each its own time within this span, in milliseconds. */
const retry = { least: 500, most: 4_000 };

/**
 * The news of a seat as server-sent events (WHATWG HTML, 9.2): `told` with the cursor for its id, `gone` at the end,
 * and a comment as a sign of life. `no-transform` keeps whatever stands between from packing it, which would hold it
 * back.
 */
export function eventStream(
  request: Request,
  { room, seat }: Sitting,
  { screens, chance }: { screens: Screens; chance: () => number },
): Response {
  const since = request.headers.get('last-event-id') || new URL(request.url).searchParams.get('since');
  let screen: Screen | undefined;
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      let open = true;
      const send = (text: string) => {
        if (open) controller.enqueue(encoder.encode(text));
      };
      const end = () => {
        if (open) controller.close();
        open = false;
      };
      const pause = retry.least + Math.floor(chance() * (retry.most - retry.least));
      send(`retry: ${pause}\n\n`);
      screen = screens.open(room, seat, since, {
        hasRoom: () => open && (controller.desiredSize ?? 0) > 0,
        told: (cursor, json) => send(`id: ${cursor}\nevent: told\ndata: ${json}\n\n`),
        gone(problem) {
          send(`event: gone\ndata: ${goneData(problem)}\n\n`);
          end();
        },
        beat: () => send(':\n\n'),
        end,
      });
      request.signal.addEventListener('abort', () => {
        screen?.close();
        end();
      });
    },
    // Asked for again each time the network has taken something.
    pull: () => screen?.wake(),
    cancel: () => screen?.close(),
  });
  return new Response(body, {
    headers: {
      'Content-Type': 'text/event-stream; charset=utf-8',
      'Cache-Control': 'no-store, no-transform',
      'X-Accel-Buffering': 'no',
    },
  });
}

function goneData(problem: ClassProblem): string {
  return JSON.stringify({ problem } satisfies Refused);
}
