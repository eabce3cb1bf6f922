import type { Outlet } from '../screens.ts';
import type { Refused } from '../wire.ts';

/**
 * The news of a seat as server-sent events (WHATWG HTML, 9.2): `told` with the cursor for its id, `gone` at the end,
 * and a comment as a sign of life.
 */

/** `no-transform` keeps whatever stands between from packing a stream, which would hold it back. */
export const streamHeaders = {
  'Content-Type': 'text/event-stream; charset=utf-8',
  'Cache-Control': 'no-store, no-transform',
  'X-Accel-Buffering': 'no',
} as const;

/** Browsers wait so long before they come back, each its own time within this span, in milliseconds. */
const retry = { least: 500, most: 4_000 };

export function firstEvent(chance: () => number): string {
  return `retry: ${retry.least + Math.floor(chance() * (retry.most - retry.least))}\n\n`;
}

/** Something that takes text on its way to a screen. */
export interface Pipe {
  hasRoom(): boolean;
  send(text: string): void;
  end(): void;
}

/** Writes the news of a screen as events. */
export function outletOn({ hasRoom, send, end }: Pipe): Outlet {
  return {
    hasRoom,
    end,
    told: (cursor, json) => send(`id: ${cursor}\nevent: told\ndata: ${json}\n\n`),
    gone(problem) {
      send(`event: gone\ndata: ${JSON.stringify({ problem } satisfies Refused)}\n\n`);
      end();
    },
    beat: () => send(':\n\n'),
  };
}

/** Where a screen was when it was cut off: its browser says so, or the page in the address. */
export function sinceOf(request: Request): string | null {
  return request.headers.get('last-event-id') || new URL(request.url).searchParams.get('since');
}
