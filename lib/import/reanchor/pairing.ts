import { type Folded, signsOf } from './folded.ts';
import type { Match } from './seeds.ts';
import type { Source } from './source.ts';

/** How far off, in units, a neighbour is still one. */
const reach = 2000;

/** Which unit of the new text each unit of the old one became, as far as it is known yet. */
export class Pairing {
  readonly a: Source;
  readonly b: Folded;
  /** For each unit of the old text the unit it became, or -1. */
  readonly became: Int32Array;
  /** For each unit of the new text the unit it was, or -1. */
  readonly was: Int32Array;
  /** For each paired unit of the old text the number of its run; -1 for others. */
  readonly run: Int32Array;
  /** Both texts as strings with one UTF-16 unit for each unit. */
  readonly signs: { a: string; b: string };
  private readonly sums: Int32Array;
  private runs = 0;

  constructor(a: Source, b: Folded) {
    this.a = a;
    this.b = b;
    this.became = new Int32Array(a.length).fill(-1);
    this.was = new Int32Array(b.length).fill(-1);
    this.run = new Int32Array(a.length).fill(-1);
    this.signs = { a: signsOf(a.code), b: signsOf(b.code) };
    this.sums = new Int32Array(a.length + 1);
    a.weight.forEach((weight, at) => {
      this.sums[at + 1] = (this.sums[at] ?? 0) + weight;
    });
  }

  /** The weight of a stretch of the old text. */
  readonly weigh = (from: number, to: number): number => (this.sums[to] ?? 0) - (this.sums[from] ?? 0);

  newRun(): number {
    this.runs += 1;
    return this.runs;
  }

  isPaired(a: number): boolean {
    return (this.became[a] ?? -1) >= 0;
  }

  isTaken(b: number): boolean {
    return (this.was[b] ?? -1) >= 0;
  }

  /** The next paired unit in a direction, this one included; -1 or the length where there is none within reach. */
  nextPaired(from: number, step: 1 | -1): number {
    for (let at = from, left = reach; at >= 0 && at < this.a.length && left > 0; at += step, left -= 1) {
      if (this.isPaired(at)) return at;
    }
    return step < 0 ? -1 : this.a.length;
  }

  /** Pairs two units, whatever they were paired with before. */
  link(a: number, b: number, run: number): void {
    this.unlink(a);
    const other = this.was[b] ?? -1;
    if (other >= 0) this.unlink(other);
    this.became[a] = b;
    this.was[b] = a;
    this.run[a] = run;
  }

  unlink(a: number): void {
    const b = this.became[a] ?? -1;
    if (b < 0) return;
    this.was[b] = -1;
    this.became[a] = -1;
    this.run[a] = -1;
  }

  linkMatch({ a, b, length }: Match, run: number): void {
    for (let at = 0; at < length; at += 1) this.link(a + at, b + at, run);
  }

  /** The longest part of a match of which neither side is paired yet. */
  free(match: Match): Match[] {
    let best: Match = { ...match, length: 0 };
    let length = 0;
    for (let at = 0; at <= match.length; at += 1) {
      if (at < match.length && !this.isTaken(match.b + at) && !this.isPaired(match.a + at)) {
        length += 1;
        continue;
      }
      if (length > best.length) best = { a: match.a + at - length, b: match.b + at - length, length };
      length = 0;
    }
    return best.length > 0 ? [best] : [];
  }

  /** Puts pairs in the place of those a run has in a stretch; what is paired with anything else stays. */
  replace(from: number, became: Int32Array, run: number): void {
    for (let at = 0; at < became.length; at += 1) if (this.run[from + at] === run) this.unlink(from + at);
    became.forEach((b, at) => {
      if (b >= 0 && !this.isTaken(b) && !this.isPaired(from + at)) this.link(from + at, b, run);
    });
  }
}
