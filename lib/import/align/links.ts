/** How strongly words of one text stand for words of another: for each word of the one, words of the other. */
export interface Links {
  /** For each word of the source, the words of the target and the strength of each, 0–1. */
  forth: readonly Link[][];
  /** The same, seen from the target. */
  back: readonly Link[][];
}

export interface Link {
  to: number;
  strength: number;
}

/** Collects links; of two between the same words the stronger stays. */
export class LinkSet {
  readonly #strengths: Map<number, number>[];
  readonly #targets: number;

  constructor(sources: number, targets: number) {
    this.#strengths = Array.from({ length: sources }, () => new Map<number, number>());
    this.#targets = targets;
  }

  add(source: number, target: number, strength: number): void {
    const row = this.#strengths[source];
    if (row && (row.get(target) ?? 0) < strength) row.set(target, strength);
  }

  /** All links of this set and, where they are stronger or new, of another one. */
  links(more?: LinkSet): Links {
    const back: Link[][] = Array.from({ length: this.#targets }, () => []);
    const forth = this.#strengths.map((own, source) => {
      const row = new Map(own);
      const others = more ? more.#strengths[source] : undefined;
      for (const [to, strength] of others ?? []) row.set(to, Math.max(row.get(to) ?? 0, strength));
      for (const [to, strength] of row) back[to]?.push({ to: source, strength });
      return [...row].map(([to, strength]) => ({ to, strength }));
    });
    return { forth, back };
  }
}
