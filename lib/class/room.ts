import type { Locale } from '#lib/model/locale.ts';
import type { RoomPhase } from './phase.ts';
import type { Settings } from './settings.ts';
import type { Place } from './task.ts';

/** What the projector shows: one thing at a time. `null` is the code, for coming in. */
export type Showing =
  | null
  | ({ kind: 'passage' } & Place)
  | ({ kind: 'line' } & Place)
  | { kind: 'contrast'; id: string }
  | { kind: 'poll'; id: string };

/** A class in progress. */
export interface Room {
  id: string;
  code: string;
  title: string;
  /** The language of the code's page and of the aliases that are offered. */
  locale: Locale;
  settings: Settings;
  phase: RoomPhase;
  showing: Showing;
  /** Whether these texts were ever revealed: what is marked in them afterwards is not marked blind. */
  everRevealed: boolean;
  /** The number of the last change of anything in the room; see lib/class/sequence.ts. */
  seq: number;
  /** The change at which the room itself was last another. */
  changed: number;
  /** The change at which phase or settings were last others, and with them who may see what. */
  ruled: number;
  created: Date;
  /** When the room and all that is in it is deleted. */
  expires: Date;
}
