/** A stretch that two texts share unit by unit: where it begins in each, and how long it is. */
export interface Match {
  a: number;
  b: number;
  length: number;
}

/** A window on two lists of codes. Codes below zero match nothing. */
export interface Window {
  a: Int32Array;
  b: Int32Array;
  aFrom: number;
  aTo: number;
  bFrom: number;
  bTo: number;
}

/** Stretches that occur more often than this on either side say too little about the place. */
const often = 6;

/**
 * Maximal exact matches that hold a run of `size` units which is rare on both sides, by their place in `a`. Runs are
 * looked up in a hash table of the other side (the seeds of Lipman and Pearson 1985; rare ones as in the patience and
 * histogram variants of diff), and each is drawn out as far as the texts agree.
 */
export function seeds(window: Window, size: number): Match[] {
  const { a, b, aFrom, aTo, bFrom, bTo } = window;
  if (aTo - aFrom < size || bTo - bFrom < size) return [];
  const other = tableOf(b, bFrom, bTo, size);
  const own = tableOf(a, aFrom, aTo, size);
  const matches: Match[] = [];
  // How far along each diagonal the matches reach already; one match is found once for every run in it.
  const reached = new Map<number, number>();
  for (let at = aFrom; at + size <= aTo; at += 1) {
    const slot = own.slotOf[at - aFrom] ?? -1;
    if (slot < 0 || (own.count[slot] ?? 0) > often) continue;
    const hash = own.hashOf[at - aFrom] ?? 0;
    const entry = find(other, hash);
    if (entry < 0 || (other.count[entry] ?? 0) > often) continue;
    for (let there = other.last[entry] ?? -1; there >= 0; there = other.next[there - bFrom] ?? -1) {
      const diagonal = there - at;
      if ((reached.get(diagonal) ?? -1) > at) continue;
      const match = drawOut(window, at, there);
      if (match.length < size) continue;
      reached.set(diagonal, match.a + match.length);
      matches.push(match);
    }
  }
  return matches.sort((one, two) => one.a - two.a || one.b - two.b);
}

function drawOut({ a, b, aFrom, aTo, bFrom, bTo }: Window, at: number, there: number): Match {
  let back = 0;
  while (at - back > aFrom && there - back > bFrom && same(a[at - back - 1], b[there - back - 1])) back += 1;
  let on = 0;
  while (at + on < aTo && there + on < bTo && same(a[at + on], b[there + on])) on += 1;
  return { a: at - back, b: there - back, length: back + on };
}

function same(one: number | undefined, two: number | undefined): boolean {
  return one === two && one !== undefined && one >= 0;
}

interface Table {
  mask: number;
  key: Int32Array;
  count: Int32Array;
  /** The last place of a run, and for each place the one before it; -1 for none. */
  last: Int32Array;
  next: Int32Array;
  slotOf: Int32Array;
  hashOf: Int32Array;
}

function tableOf(codes: Int32Array, from: number, to: number, size: number): Table {
  const length = to - from;
  let capacity = 16;
  while (capacity < length * 2) capacity *= 2;
  const table: Table = {
    mask: capacity - 1,
    key: new Int32Array(capacity),
    count: new Int32Array(capacity),
    last: new Int32Array(capacity).fill(-1),
    next: new Int32Array(length).fill(-1),
    slotOf: new Int32Array(length).fill(-1),
    hashOf: new Int32Array(length),
  };
  let power = 1;
  for (let step = 1; step < size; step += 1) power = Math.imul(power, 0x01000193);
  let hash = 0;
  let known = 0;
  for (let at = from; at < to; at += 1) {
    const code = codes[at] ?? -1;
    if (code < 0) {
      hash = 0;
      known = 0;
      continue;
    }
    if (known >= size) hash = (hash - Math.imul((codes[at - size] ?? 0) + 1, power)) | 0;
    hash = (Math.imul(hash, 0x01000193) + code + 1) | 0;
    known += 1;
    if (known < size) continue;
    const start = at - size + 1;
    const slot = place(table, hash);
    table.key[slot] = hash;
    table.count[slot] = (table.count[slot] ?? 0) + 1;
    table.next[start - from] = table.last[slot] ?? -1;
    table.last[slot] = start;
    table.slotOf[start - from] = slot;
    table.hashOf[start - from] = hash;
  }
  return table;
}

function place({ mask, key, count }: Table, hash: number): number {
  let slot = (hash ^ (hash >>> 15)) & mask;
  while ((count[slot] ?? 0) > 0 && key[slot] !== hash) slot = (slot + 1) & mask;
  return slot;
}

function find(table: Table, hash: number): number {
  const slot = place(table, hash);
  return (table.count[slot] ?? 0) > 0 ? slot : -1;
}
