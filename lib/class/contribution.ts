import type { LayerId } from '#lib/model/layer.ts';
import { lineTask, type Place, type Task } from './task.ts';

/** Words of a text: where they stand, as found by lib/model, in UTF-16 units of the segment, end exclusive. */
export interface MarkTarget extends Place {
  lang: string;
  exact: string;
  start: number;
  end: number;
}

/** What a thread is about. */
export type Subject = ({ kind: 'passage' } & Place) | { kind: 'contrast'; id: string };

/** What somebody wrote. All of it is plain text and is shown as such. */
export type Body =
  | { kind: 'mark'; target: MarkTarget; layer: LayerId; tag: string | null; why: string }
  /** `answer` counts from 0. */
  | { kind: 'poll'; poll: string; answer: number }
  | { kind: 'translation'; place: Place; words: string }
  /** The first entry of a thread has no `thread`; the others name it. All carry the subject. */
  | { kind: 'entry'; thread: string | null; subject: Subject; words: string }
  | { kind: 'note'; words: string };

export const contributionKinds = ['mark', 'poll', 'translation', 'entry', 'note'] as const;
export type ContributionKind = Body['kind'];

/** Hidden by the teacher; withdrawn by its author, and then its words are gone from the database. */
export const statuses = ['shown', 'hidden', 'withdrawn'] as const;
export type Status = (typeof statuses)[number];

export interface Contribution {
  id: string;
  seat: string;
  body: Body;
  status: Status;
  /** Made, and last changed, before anything of these texts was revealed. */
  blind: boolean;
  /** The change that made it: the order in a thread. */
  made: number;
  /** The change at which it was last another. */
  seq: number;
  at: Date;
  /** On the first entry of a thread. */
  pinned: boolean;
  locked: boolean;
}

/** The task that somebody has answered with this, if it answers one. */
export function taskOf(body: Body): Task | null {
  if (body.kind === 'mark') return 'marks';
  if (body.kind === 'poll') return `poll:${body.poll}`;
  if (body.kind === 'translation') return lineTask(body.place);
  return null;
}
