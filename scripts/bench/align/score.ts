import { type AlignedDocument, type Pair, sizeOf } from './document.ts';

/** Shares of 1. */
export interface Score {
  /** F1 over groups with both sides filled: right is one that equals a group of the gold. */
  strict: number;
  /** F1 over sentences left alone. */
  alone: number;
  /** For each group of the answer, whether it is right. */
  right: boolean[];
}

/** Holds an answer against the gold of its document. */
export function scoreOf({ gold, source, target }: AlignedDocument, answer: readonly Pair[]): Score {
  const keys = new Map(gold.groups.map((group) => [keyOf(group), 1]));
  for (const [one, other] of gold.swaps ?? []) {
    const [a, b] = [gold.groups[one], gold.groups[other]];
    if (a && b) keys.set(keyOf([merge(a[0], b[0]), merge(a[1], b[1])]), 2);
  }
  const filled = (groups: readonly Pair[]) => groups.filter(([one, other]) => one.length > 0 && other.length > 0);
  const [wanted, given] = [filled(gold.groups).length, filled(answer)];
  const hits = given.reduce((sum, group) => sum + (keys.get(keyOf(group)) ?? 0), 0);
  const blocks = given.filter((group) => keys.get(keyOf(group)) === 2).length;
  const sizes = [sizeOf(source), sizeOf(target)] as const;
  const [wantedAlone, givenAlone] = [aloneIn(gold.groups, sizes), aloneIn(answer, sizes)];
  const hitsAlone = [...givenAlone].filter((sentence) => wantedAlone.has(sentence)).length;
  return {
    strict: f1(hits, given.length + blocks, wanted),
    alone: f1(hitsAlone, givenAlone.size, wantedAlone.size),
    right: answer.map((group) =>
      filled([group]).length > 0 ? keys.has(keyOf(group)) : [...aloneOf(group)].every((one) => wantedAlone.has(one)),
    ),
  };
}

function f1(hits: number, given: number, wanted: number): number {
  return given + wanted === 0 ? 1 : (2 * hits) / (given + wanted);
}

function keyOf([source, target]: Pair): string {
  return `${source}|${target}`;
}

function merge(one: readonly number[], other: readonly number[]): number[] {
  return [...one, ...other].sort((a, b) => a - b);
}

function aloneOf([source, target]: Pair): string[] {
  return [...source.map((at) => `s${at}`), ...target.map((at) => `t${at}`)];
}

/** All sentences but those that a group has with a sentence of the other side. */
function aloneIn(groups: readonly Pair[], [sources, targets]: readonly [number, number]): Set<string> {
  const all = (count: number) => Array.from({ length: count }, (_, at) => at);
  const alone = new Set(aloneOf([all(sources), all(targets)]));
  for (const group of groups) {
    if (group[0].length > 0 && group[1].length > 0) for (const sentence of aloneOf(group)) alone.delete(sentence);
  }
  return alone;
}
