const first = 250;
const longest = 10_000;

/**
 * How long to wait before trying for the nth time (from 0) to connect again, in milliseconds: twice as long each time,
 * up to ten seconds, and anywhere below that, so that a thousand who lost their connection at once do not all come
 * back at once. `chance` gives a number from 0 up to 1.
 */
export function reconnectDelay(attempt: number, chance: () => number): number {
  return Math.round(chance() * Math.min(longest, first * 2 ** Math.min(attempt, 16)));
}
