import { anchor } from '#lib/model/anchor.ts';
import { layerTags } from '#lib/model/layer.ts';
import { segmentAt } from '#lib/model/text.ts';
import type { Body, Contribution, ContributionKind, Subject } from './contribution.ts';
import type { Draft } from './draft.ts';
import { longest } from './limits.ts';
import { done, type Outcome, refused } from './outcome.ts';
import { isRevealed, type RoomPhase, roomPhases } from './phase.ts';
import { isPlace, type Reading, textIn } from './reading.ts';
import type { Room } from './room.ts';
import type { Role } from './seat.ts';
import type { Settings } from './settings.ts';
import { isAsked, isRead, lineTask } from './task.ts';
import { readWords } from './words.ts';

const together: readonly RoomPhase[] = ['mark', 'reveal', 'talk'];

/** Who may make what, and in which phases. What is made alone can be made up for later, by who came late. */
const making: Record<ContributionKind, { roles: readonly Role[]; phases: readonly RoomPhase[] }> = {
  mark: { roles: ['pupil', 'teacher'], phases: together },
  poll: { roles: ['pupil'], phases: roomPhases },
  translation: { roles: ['pupil', 'teacher'], phases: together },
  entry: { roles: ['pupil', 'teacher'], phases: ['talk'] },
  note: { roles: ['pupil', 'teacher'], phases: roomPhases },
};

export function mayMake(kind: ContributionKind, role: Role, phase: RoomPhase): boolean {
  return making[kind].roles.includes(role) && making[kind].phases.includes(phase);
}

/** Whether one's own can be changed. Who has seen the others' answers does not change her own; she may withdraw it. */
export function mayEdit(kind: ContributionKind, role: Role, phase: RoomPhase): boolean {
  const alone = kind === 'mark' || kind === 'poll' || kind === 'translation';
  return mayMake(kind, role, phase) && !(alone && isRevealed(phase));
}

/**
 * Holds a draft against the class: is it asked for, are the words where they are said to be, is the text of a length?
 * `thread` is the first entry of the thread that an entry names, if there is one.
 */
export function admit(draft: Draft, { settings }: Room, reading: Reading, thread?: Contribution): Outcome<Body> {
  switch (draft.kind) {
    case 'mark':
      return admitMark(draft, settings, reading);
    case 'poll': {
      const poll = settings.polls.find(({ id }) => id === draft.poll);
      return poll && draft.answer < poll.answers ? done(draft) : refused('not-offered');
    }
    case 'translation': {
      if (!isAsked(settings, lineTask(draft.place))) return refused('not-offered');
      const words = readWords(draft.words, longest.translation, 1);
      return words.ok ? done({ ...draft, words: words.value }) : words;
    }
    case 'entry': {
      const subject = draft.thread === null ? draft.subject : subjectOf(thread);
      if (!subject || (draft.thread === null && !isOffered(subject, settings, reading))) return refused('not-offered');
      const words = readWords(draft.words, longest.entry, 1);
      return words.ok ? done({ ...draft, subject, words: words.value }) : words;
    }
    case 'note': {
      const words = readWords(draft.words, longest.note, 1);
      return words.ok ? done({ ...draft, words: words.value }) : words;
    }
  }
}

function admitMark(draft: Draft & { kind: 'mark' }, settings: Settings, reading: Reading): Outcome<Body> {
  const { layer, tag } = draft;
  const { text: number, at, lang, exact, nth } = draft.target;
  const tags: readonly string[] = layerTags[layer];
  if (!settings.layers.includes(layer) || (tag !== null && !tags.includes(tag))) return refused('not-offered');
  const text = textIn(reading, number, lang);
  if (!text || !isRead(settings, { text: number, at })) return refused('not-offered');
  const found = anchor(text, nth === undefined ? { at, exact } : { at, exact, nth });
  if (found.kind === 'ambiguous') return refused('quote-ambiguous');
  if (found.kind !== 'found') return refused('quote-not-found');
  const why = readWords(draft.why, longest.why, 0);
  if (!why.ok) return why;
  // As it stands in the text, for a quote is found whatever marks and blanks it was typed with.
  const stands = segmentAt(text, at)?.plain.slice(found.range.start, found.range.end) ?? exact;
  const target = { text: number, at, lang, exact: stands, ...found.range };
  return done({ kind: 'mark', target, layer, tag, why: why.value });
}

function subjectOf(thread: Contribution | undefined): Subject | null {
  return thread?.body.kind === 'entry' && thread.body.thread === null ? thread.body.subject : null;
}

function isOffered(subject: Subject, settings: Settings, reading: Reading): boolean {
  return subject.kind === 'passage' ? isPlace(reading, settings, subject) : settings.contrasts.includes(subject.id);
}

/** What is left of something that was withdrawn: what it answered, and none of the words. */
export function emptied(body: Body): Body {
  switch (body.kind) {
    case 'mark':
      return { ...body, target: { ...body.target, exact: '', start: 0, end: 0 }, tag: null, why: '' };
    case 'poll':
      return { ...body, answer: -1 };
    default:
      return { ...body, words: '' };
  }
}
