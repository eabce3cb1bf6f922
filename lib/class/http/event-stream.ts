import type { Screen, Screens } from '../screens.ts';
import type { Sitting } from '../sitting.ts';
import { firstEvent, outletOn, sinceOf, streamHeaders } from './stream-events.ts';

const encoder = new TextEncoder();

/** The news of a seat as a stream that any server can pass on; ours writes it itself (scripts/serve/class-stream.ts). */
export function eventStream(
  request: Request,
  { room, seat }: Sitting,
  { screens, chance }: { screens: Screens; chance: () => number },
): Response {
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
      send(firstEvent(chance));
      const hasRoom = () => open && (controller.desiredSize ?? 0) > 0;
      screen = screens.open(room, seat, sinceOf(request), outletOn({ hasRoom, send, end }));
      request.signal.addEventListener('abort', () => {
        screen?.close();
        end();
      });
    },
    // Asked for again each time the network has taken something.
    pull: () => screen?.wake(),
    cancel: () => screen?.close(),
  });
  return new Response(body, { headers: streamHeaders });
}
