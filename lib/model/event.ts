import type { Localized } from './edition.ts';
import type { Passage } from './point.ts';

/**
 * What an event is: something that happened; a plan that came to nothing; a grant of money; a report or document that
 * was published outside the dossier. The editions are no events: they stand on the timeline by themselves.
 */
export const eventKinds = ['event', 'plan', 'grant', 'report'] as const;
export type EventKind = (typeof eventKinds)[number];

/** Where an event is known from, with its address where there is one to link to. */
export interface EventRecord {
  text: Localized;
  address?: string;
}

/** A passage that tells of an event. */
export interface Telling {
  passage: Passage;
  /** Whether the edition came out before the event and looks ahead to it. */
  foretells: boolean;
  /** In what it differs from the record. */
  how?: Localized;
}

/** Something that happened, or was to happen, and where it is known from. */
export interface Event {
  id: string;
  /** `2016`, `2024-12` or `2024-12-11`. */
  date: string;
  /** The last day, where it lasted, or where the day is only known as a span. */
  end?: string;
  kind: EventKind;
  /** Whether it belongs to the short list of the dossier. */
  main: boolean;
  /** A few words, for the picture. */
  label: Localized;
  text: Localized;
  /** Where records differ, and how the date is known if it is inferred. */
  caveat?: Localized;
  records: EventRecord[];
  told: Telling[];
  /** What was so before the event and is so after it; of one event at most. */
  divides?: { before: Localized; after: Localized };
}
