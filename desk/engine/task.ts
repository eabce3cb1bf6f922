import type { CleanLine } from '#lib/import/clean/clean-line.ts';
import type { FullText } from '#lib/import/full-text.ts';
import type { LooseNote } from '#lib/import/loose-note.ts';
import type { ImportProblemCode } from '#lib/import/problem.ts';
import type { NoteMaker, Settled } from '#lib/import/settle-notes.ts';
import type { EditionCard } from '#lib/model/edition-card.ts';
import type { Group, Work, WorkText } from '#lib/model/work.ts';

import type { TakenIn } from './take-in.ts';

/** Something brought in by a person: a file, or what was pasted. */
export type Brought = { name: string; bytes: Uint8Array } | { html: string } | { text: string };

/** The lines of a text with its language: what the aligner works on. */
export interface Lines {
  lines: readonly CleanLine[];
  lang: string;
}

/** A text that was read: what is article and what is not, and what could be recognised of it. */
export interface ReadText {
  title: string;
  lines: CleanLine[];
  lang: string;
  /** 0–1; how sure the language is. */
  confidence: number;
  /** Where the page says it is from. */
  address?: string;
}

/** Two texts laid side by side. */
export interface Aligned {
  source: WorkText;
  target: WorkText;
  groups: Group[];
}

/** What the engine can be asked, and what it answers. */
export interface Tasks {
  read: { ask: Brought; answer: ReadText | TakenIn };
  /** Finds the words of notes from elsewhere in a work and adds the notes to it. */
  settle: { ask: { work: Work; notes: readonly LooseNote[]; maker: NoteMaker }; answer: Settled };
  /** Whose article a text is. */
  recognise: { ask: { lines: readonly CleanLine[]; cards: readonly EditionCard[] }; answer: EditionCard | false };
  lay: { ask: Lines; answer: WorkText };
  align: { ask: { source: Lines; target: Lines }; answer: Aligned };
  /** Puts a text in the place of the study edition that retells it. */
  place: { ask: { text: Lines; study: Work; fingerprint: ReadonlySet<string> }; answer: FullText };
}

export type TaskName = keyof Tasks;

/** What the page sends: one task at a time. */
export type Order = { [Name in TaskName]: { id: number; name: Name; ask: Tasks[Name]['ask'] } }[TaskName];

/** What comes back: how far it is, the answer, or why there is none. */
export type Report =
  | { id: number; progress: number }
  | { id: number; answer: Tasks[TaskName]['answer'] }
  | { id: number; problem: ImportProblemCode; details: Readonly<Record<string, string | number>> }
  | { id: number; fault: string };
