import { type BlockKind, blockKinds } from '#lib/model/ref.ts';
import type { Range } from '#lib/model/text.ts';
import type { Group, WorkBlock, WorkText } from '#lib/model/work.ts';

/**
 * How a text is divided, in a few signs: a block is its kind and the lengths of its sentences, `p 34 22`; `p#` is a
 * heading. Inverse of {@link readLayout}.
 */
export function formatLayout({ blocks }: WorkText): string[] {
  return blocks.map(({ kind, heading, sentences }) =>
    [heading ? `${kind}#` : kind, ...sentences.map(({ start, end }) => end - start)].join(' '),
  );
}

/** Reads a division; `null` where it is none. Lengths are UTF-16 code units, blocks are one apart. */
export function readLayout(layout: readonly string[]): WorkBlock[] | null {
  const blocks: WorkBlock[] = [];
  let at = 0;
  for (const line of layout) {
    const [name = '', ...lengths] = line.split(' ');
    const kind = blockKinds.find((one) => one === name.replace(/#$/, '')) as BlockKind | undefined;
    if (!kind || lengths.length === 0 || !lengths.every((length) => /^[1-9]\d{0,8}$/.test(length))) return null;
    const sentences = lengths.map((length): Range => {
      const start = at;
      at += Number(length);
      return { start, end: at };
    });
    blocks.push({ kind, heading: name.endsWith('#'), sentences });
    at += 1;
  }
  return blocks;
}

/** Groups in a few signs: how many sentences of the original, of the other, and the confidence where it is not 1. */
export function formatGroups(groups: readonly Group[]): string {
  return groups
    .map(({ source, target, confidence }) => {
      const counts = `${source.length}-${target.length}`;
      return confidence === 1 ? counts : `${counts}@${confidence}`;
    })
    .join(' ');
}

/** Reads groups, which cover both texts in order; `null` where it is none. Inverse of {@link formatGroups}. */
export function readGroups(line: string): Group[] | null {
  const groups: Group[] = [];
  let source = 0;
  let target = 0;
  for (const word of line.split(' ').filter(Boolean)) {
    const [, from, to, confidence = '1'] = /^(\d{1,4})-(\d{1,4})(?:@([\d.e-]+))?$/.exec(word) ?? [];
    const sure = Number(confidence);
    if (!from || !to || !(sure >= 0 && sure <= 1)) return null;
    groups.push({ source: numbers(source, Number(from)), target: numbers(target, Number(to)), confidence: sure });
    source += Number(from);
    target += Number(to);
  }
  return groups;
}

function numbers(first: number, count: number): number[] {
  return Array.from({ length: count }, (_, index) => first + index);
}
