import type { LayerId } from '#lib/model/layer.ts';
import type { ContributionKind } from './contribution.ts';
import { type RoomState, viewerOf } from './room-state.ts';
import { maySee } from './visibility.ts';

/** How many there are, as somebody may know it. `null` is “not to be known now”, which is not nought. */
export interface Tally {
  /** Pupils who are in. */
  present: number | null;
  /** For the teacher: pupils who are done, and what is made so far; numbers without any words. */
  progress: { finished: number; made: Record<Exclude<ContributionKind, 'note'>, number> } | null;
  /** Answers of each poll, by the number of the answer. */
  polls: Record<string, number[] | null>;
  /** Marks by layer and tag; marks without a tag under the empty one. */
  marks: Partial<Record<LayerId, Record<string, number>>> | null;
}

/** Counts what a seat may know the number of. Only pupils are counted: the teacher's own marks are no class's. */
export function tallyFor(state: RoomState, seatId: string): Tally {
  const { room, seats, contributions } = state;
  const viewer = viewerOf(state, seatId);
  const pupils = new Set(seats.filter(({ role, removed }) => role === 'pupil' && !removed).map(({ id }) => id));
  const ofPupils = contributions.filter(({ seat, status }) => pupils.has(seat) && status === 'shown');
  const counted = ofPupils.filter((contribution) => maySee(viewer, { kind: 'number', contribution }, room));

  const made = (kind: ContributionKind) => ofPupils.filter(({ body }) => body.kind === kind).length;
  const finished = seats.filter((seat) => pupils.has(seat.id) && seat.finished).length;
  const progress = {
    finished,
    made: { mark: made('mark'), poll: made('poll'), translation: made('translation'), entry: made('entry') },
  };

  const marks: NonNullable<Tally['marks']> = {};
  for (const { body } of counted) {
    if (body.kind !== 'mark') continue;
    const tags = marks[body.layer] ?? {};
    marks[body.layer] = { ...tags, [body.tag ?? '']: (tags[body.tag ?? ''] ?? 0) + 1 };
  }

  const polls: Tally['polls'] = {};
  for (const { id, answers } of room.settings.polls) {
    polls[id] = maySee(viewer, { kind: 'results', task: `poll:${id}` }, room)
      ? Array.from(
          { length: answers },
          (_, answer) =>
            counted.filter(({ body }) => body.kind === 'poll' && body.poll === id && body.answer === answer).length,
        )
      : null;
  }
  return {
    present: maySee(viewer, { kind: 'present' }, room) ? pupils.size : null,
    progress: maySee(viewer, { kind: 'progress' }, room) ? progress : null,
    polls,
    marks: maySee(viewer, { kind: 'results', task: 'marks' }, room) ? marks : null,
  };
}
