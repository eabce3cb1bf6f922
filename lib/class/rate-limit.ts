import { type Bucket, levelOf, type Rate } from './bucket.ts';

/**
 * What is limited, by what. All of a school comes from one address, so an address is only counted for codes and phrases
 * that were wrong, and is let make a thousand of them at once: a thousand pupils do not mistype as often, and even so
 * it would take years to hit one of the 64 million codes. A seat phrase is guarded for its room as well.
 */
export const rates = {
  wrongOfAddress: { holds: 1000, perSecond: 1 },
  wrongPhraseOfRoom: { holds: 60, perSecond: 0.05 },
  openingOfAddress: { holds: 60, perSecond: 0.05 },
  writesOfSeat: { holds: 30, perSecond: 3 },
  writesOfRoom: { holds: 400, perSecond: 60 },
} as const satisfies Record<string, Rate>;
export type Limit = keyof typeof rates;

/**
 * Counts in the memory of the process: an address is never written down, and a limit that is forgotten at a restart is
 * no loss. With several instances each has its own count, so that a limit is at most so many times as wide.
 */
export class RateLimits {
  readonly #buckets = new Map<string, Bucket & { rate: Rate }>();
  #swept = 0;

  /** Whether there is room for one more. Takes nothing. */
  allows(limit: Limit, of: string, now: Date): boolean {
    return levelOf(this.#buckets.get(`${limit} ${of}`), rates[limit], now.getTime()) >= 1;
  }

  /** Takes one, and says whether there was one. */
  take(limit: Limit, of: string, now: Date): boolean {
    const at = now.getTime();
    this.#sweep(at);
    const key = `${limit} ${of}`;
    const rate = rates[limit];
    const level = levelOf(this.#buckets.get(key), rate, at);
    if (level < 1) return false;
    this.#buckets.set(key, { left: level - 1, at, rate });
    return true;
  }

  /** How many are being counted. */
  get size(): number {
    return this.#buckets.size;
  }

  /** Forgets the full ones once a minute, so that the memory does not grow with everybody who ever came by. */
  #sweep(now: number): void {
    if (now - this.#swept < 60_000) return;
    this.#swept = now;
    for (const [key, bucket] of this.#buckets) {
      if (levelOf(bucket, bucket.rate, now) >= bucket.rate.holds) this.#buckets.delete(key);
    }
  }
}
