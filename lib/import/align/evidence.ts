import { type Band, cellAt } from './band.ts';
import type { Link } from './links.ts';
import type { Side } from './side.ts';

/** The most sentences of one side that a group may have. */
export const reach = 3;

/**
 * What the words of a target sentence say for each run of one to `reach` source sentences, in a table of the band's
 * cells: `table[a - 1][cell(i, j)]` is about sentence j given sentences i to i + a - 1.
 *
 * IBM model 1 (Brown et al. 1993) against the chance of the word in any sentence, as Moore 2002 uses it, with the
 * strongest link in place of the sum of all; a word without its like costs the logarithm of the rate at which words
 * of its kind go without.
 */
export function evidence(
  given: Side,
  told: Side,
  links: readonly Link[][],
  rates: Float64Array,
  cells: { band: Band; turned: boolean },
): Float32Array[] {
  const { band, turned } = cells;
  const count = band.offset[band.height] ?? 0;
  const tables = Array.from({ length: reach }, () => new Float32Array(count));
  const alone = silence(told, rates);
  const best = new Best(told.words.length);
  const range = turned ? columnRanges(band) : undefined;
  for (let i = 0; i < given.rows.length; i += 1) {
    const from = range ? (range.low[i] ?? 0) : (band.low[i] ?? 0);
    const to = Math.min(range ? (range.high[i] ?? 0) : (band.high[i] ?? 0), told.rows.length);
    best.clear();
    let size = 0;
    for (let a = 0; a < reach && i + a < given.rows.length; a += 1) {
      best.raise(given.rows[i + a], links);
      size += given.size[i + a] ?? 0;
      const table = tables[a];
      for (let j = from; table && j < to; j += 1) {
        table[cellAt(band, turned ? j : i, turned ? i : j)] = (alone[j] ?? 0) + likesOf(told, j, best, size, rates);
      }
    }
  }
  return tables;
}

/** For each sentence, what its words would say if none had its like. */
function silence(told: Side, rates: Float64Array): Float64Array {
  const costs = rates.map((rate) => Math.log(rate));
  return Float64Array.from(told.rows, (row) =>
    row.reduce((sum, word) => sum + (told.mass[word] ?? 0) * (costs[told.kind[word] ?? 0] ?? 0), 0),
  );
}

function likesOf(told: Side, sentence: number, best: Best, size: number, rates: Float64Array): number {
  let sum = 0;
  for (const word of told.rows[sentence] ?? []) {
    const strength = best.of(word);
    if (strength === 0) continue;
    const rate = rates[told.kind[word] ?? 0] ?? 1;
    sum += (told.mass[word] ?? 0) * Math.log(1 + ((1 - rate) / rate) * gain(strength, size, told.chance[word] ?? 1));
  }
  return sum;
}

/** How many times likelier a word is for its strongest link; a word that has one is never less likely for it. */
export function gain(strength: number, size: number, chance: number): number {
  return strength === 0 ? 0 : Math.min(1000, Math.max(1, strength / (Math.max(4, size) * chance)));
}

/** For each word of one side, the strongest link from any of the sentences read so far. */
export class Best {
  readonly #strength: Float64Array;
  readonly #touched: number[] = [];

  constructor(words: number) {
    this.#strength = new Float64Array(words);
  }

  clear(): void {
    for (const word of this.#touched) this.#strength[word] = 0;
    this.#touched.length = 0;
  }

  raise(row: Int32Array | undefined, links: readonly Link[][]): void {
    for (const word of row ?? []) {
      for (const { to, strength } of links[word] ?? []) {
        if ((this.#strength[to] ?? 0) >= strength) continue;
        this.#strength[to] = strength;
        this.#touched.push(to);
      }
    }
  }

  of(word: number): number {
    return this.#strength[word] ?? 0;
  }
}

/** For each target place, the source places whose stretch holds it. */
function columnRanges(band: Band): { low: Int32Array; high: Int32Array } {
  const low = new Int32Array(band.width).fill(band.height);
  const high = new Int32Array(band.width);
  for (let i = 0; i < band.height; i += 1) {
    for (let j = band.low[i] ?? 0; j < (band.high[i] ?? 0); j += 1) {
      low[j] = Math.min(low[j] ?? 0, i);
      high[j] = i + 1;
    }
  }
  return { low, high };
}
