import type { Annotation } from './annotation.ts';
import { type Change, changes } from './layer.ts';
import { type BlockRef, blockOf } from './ref.ts';

/** The notes on one block that tell what became of its words, by what it was. */
export interface ChangedBlock {
  block: BlockRef;
  changes: { change: Change; notes: Annotation[] }[];
}

/** The notes that tell what became of the words, block by block. Takes and keeps the order of reading. */
export function changesByBlock(annotations: readonly Annotation[]): ChangedBlock[] {
  const told = annotations.filter(({ change }) => change);
  const blocks = [...new Set(told.map(({ at }) => blockOf(at)))];
  return blocks.map((block) => {
    const here = told.filter(({ at }) => blockOf(at) === block);
    const kinds = changes.map((change) => ({ change, notes: here.filter((note) => note.change === change) }));
    return { block, changes: kinds.filter(({ notes }) => notes.length > 0) };
  });
}
