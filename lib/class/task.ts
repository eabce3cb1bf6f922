import { blockOf, type Ref } from '#lib/model/ref.ts';
import type { Settings } from './settings.ts';

/** A segment of one of the class's texts. */
export interface Place {
  text: number;
  at: Ref;
}

/** Something a pupil answers alone: all marking together, a poll, a line. */
export type Task = 'marks' | `poll:${string}` | `line:${number}/${Ref}`;

export function lineTask({ text, at }: Place): Task {
  return `line:${text}/${at}`;
}

/** Whether the class is asked this at all. */
export function isAsked(settings: Settings, task: Task): boolean {
  if (task === 'marks') return settings.layers.length > 0;
  return (
    settings.polls.some(({ id }) => task === `poll:${id}`) || settings.lines.some((place) => task === lineTask(place))
  );
}

/** Whether a segment is among what the class reads. */
export function isRead(settings: Settings, { text, at }: Place): boolean {
  return settings.texts.some(
    ({ number, blocks }) => number === text && (blocks.length === 0 || blocks.includes(blockOf(at))),
  );
}
