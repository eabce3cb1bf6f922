import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { ReanchorRequest } from '#lib/import/reanchor.ts';

/** What is right for an annotation: its place in the new text in code points, or that its words are gone. */
export interface Gold {
  id: string;
  start?: number;
  end?: number;
  gone?: boolean;
}

/** Texts with annotations in two versions, and where each annotation should go. Offsets count code points. */
export interface AnchorSet {
  name: string;
  documents: (ReanchorRequest & { id: string; before: string; gold: Gold[] })[];
}

/** Reads a folder with docs.jsonl and gold.jsonl; null where there is none. */
export function readAnchorSet(folder: string): AnchorSet | null {
  const [documents, gold] = ['docs.jsonl', 'gold.jsonl'].map((name) => join(folder, name));
  if (!documents || !gold || !existsSync(documents) || !existsSync(gold)) return null;
  const right = new Map(lines(gold).map((line) => [line.id, line.gold]));
  return {
    name: basename(folder),
    documents: lines(documents).map((document) => ({ ...document, gold: right.get(document.id) ?? [] })),
  };
}

function lines(file: string) {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line));
}
