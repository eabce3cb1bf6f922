const first = 500;
const longest = 20_000;

/**
 * How long to wait before the nth try (from 0), in milliseconds: twice as long each time, up to twenty seconds, of
 * which at least half. A class that lost its network at once must not come back at once. `chance` is from 0 up to 1.
 */
export function retryDelay(attempt: number, chance: () => number = Math.random): number {
  const most = Math.min(longest, first * 2 ** Math.min(attempt, 16));
  return Math.round(most / 2 + (chance() * most) / 2);
}
