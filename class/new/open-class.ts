import { type Answer, ask } from '#class/room/ask.ts';
import type { Opening } from '#lib/class/settings.ts';
import type { Work } from '#lib/model/work.ts';

/** What a class that was opened is told by. */
export interface Opened {
  code: string;
  secret: string;
  expires: string;
}

/** Milliseconds that the very first class of a machine may take: its database is made then, and an old laptop is slow. */
const firstOpening = 120_000;

export function openClass(opening: Opening, work: Work | null, withNotes: boolean): Promise<Answer<Opened>> {
  const works = work ? [[1, forClass(work, opening.settings.lang, withNotes)]] : undefined;
  return ask<Opened>('/api/class', { opening, ...(works && { works }) }, firstOpening);
}

/** Only what the class reads goes along: one translation, and the teacher's notes only if she says so. */
export function forClass(work: Work, lang: string, withNotes: boolean): Work {
  return {
    ...work,
    translations: work.translations.filter(({ text }) => text.lang === lang),
    notes: withNotes ? work.notes : [],
    aside: [],
  };
}
