/** The kinds of block a text is made of. `p` also counts headings inside the article. */
export const blockKinds = ['h', 'p', 'cap', 'bio', 'note'] as const;
export type BlockKind = (typeof blockKinds)[number];

/** The place of a block, as `p12`: its kind and its number among the blocks of that kind, from 1. */
export type BlockRef = `${BlockKind}${number}`;

/** The place of a segment, as `p12.2`: its block and its line in the block, from 1. */
export type Ref = `${BlockRef}.${number}`;

export interface Place {
  kind: BlockKind;
  block: number;
  line: number;
}

const pattern = /^(h|p|cap|bio|note)([1-9]\d*)\.([1-9]\d*)$/;

/** Reads a ref such as `p12.2`; `null` for anything else. Inverse of {@link formatRef}. */
export function parseRef(ref: string): Place | null {
  const match = pattern.exec(ref);
  if (!match) return null;
  return { kind: match[1] as BlockKind, block: Number(match[2]), line: Number(match[3]) };
}

/** Writes a place as a ref. */
export function formatRef({ kind, block, line }: Place): Ref {
  return `${kind}${block}.${line}`;
}

/** The block a ref lies in: `p12.2` → `p12`. */
export function blockOf(ref: Ref): BlockRef {
  return ref.slice(0, ref.indexOf('.')) as BlockRef;
}
