import { createContext, useContext } from 'react';
import type { OpenRoom } from '#class/room/use-room.ts';
import type { Act } from '#lib/class/moderating.ts';
import type { DossierOffer, LessonOffer } from '#lib/class/offer.ts';
import type { RoomPhase } from '#lib/class/phase.ts';
import type { Showing } from '#lib/class/room.ts';
import type { Settings } from '#lib/class/settings.ts';

/** What all parts of the teacher's page have at hand. */
export interface Desk {
  open: OpenRoom;
  settings: Settings;
  /** What of the class's dossier can be chosen; `null` until it has come, and for an imported text. */
  offer: DossierOffer | null;
  lesson: LessonOffer | null;
  /** Each of these is told at once or not at all; what goes wrong is said on the page. Whether it went well. */
  move: (to: RoomPhase) => Promise<boolean>;
  show: (showing: Showing) => Promise<boolean>;
  act: (act: Act) => Promise<boolean>;
  change: (settings: Settings) => Promise<boolean>;
  /** Says something to eyes and ears, once. */
  say: (words: string) => void;
  /** How one of the class's texts is called now: “Text 4”, and with its outlet where that is no secret. */
  textName: (number: number) => string;
  /** What an alias is, by its seat. */
  aliasOf: (seat: string | null) => string;
}

export const DeskContext = createContext<Desk | null>(null);

export function useDesk(): Desk {
  const desk = useContext(DeskContext);
  if (!desk) throw new Error('useDesk is for parts of the teacher’s page: put them inside its DeskContext.');
  return desk;
}
