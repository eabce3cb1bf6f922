import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AlignText } from '#lib/import/align.ts';

/** Sentences by their numbers: of the source, of the target. */
export type Pair = readonly [readonly number[], readonly number[]];

/** A text and its translation with the groups that people made. */
export interface AlignedDocument {
  id: string;
  pair: string;
  source: AlignText;
  target: AlignText;
  gold: {
    groups: Pair[];
    /** Places of two groups that changed places; one group over both is as right. */
    swaps?: [number, number][];
  };
}

/** Reads every document of a folder, in order of names. */
export function readDocuments(folder: string): AlignedDocument[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name): AlignedDocument => JSON.parse(readFileSync(join(folder, name), 'utf8')))
    .filter(({ gold, source, target }) => gold && source && target);
}

export function sizeOf({ paragraphs }: AlignText): number {
  return paragraphs.reduce((sum, paragraph) => sum + paragraph.length, 0);
}
