/** A token bucket: holds so many, and so many flow back in a second. */
export interface Rate {
  holds: number;
  perSecond: number;
}

export interface Bucket {
  left: number;
  /** Milliseconds since the epoch. */
  at: number;
}

/** What is in a bucket now. One that nobody has used is full. */
export function levelOf(bucket: Bucket | undefined, { holds, perSecond }: Rate, now: number): number {
  if (!bucket) return holds;
  return Math.min(holds, bucket.left + (Math.max(0, now - bucket.at) / 1000) * perSecond);
}
