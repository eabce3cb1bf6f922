import { type Settings, settingsSchema } from '#lib/class/settings.ts';
import type { OriginKey } from './origin.ts';

/** A class that is being made: kept in the browser until it is open, so that nothing is lost on the way. */
export interface ClassDraft {
  origin: OriginKey;
  title: string;
  /** Whether the teacher has written the title herself; else it follows the lesson. */
  titled: boolean;
  settings: Settings;
  /** For a text of one's own: whether the notes on it go along. */
  withNotes: boolean;
}

const key = 'tvisyn-class-new';

export function readDraft(): ClassDraft | null {
  try {
    const draft = JSON.parse(localStorage.getItem(key) ?? 'null') as ClassDraft | null;
    // What was kept by another version of the site, or is of no form at all, is let go.
    const fits = typeof draft?.origin === 'string' && typeof draft.title === 'string';
    return fits && settingsSchema.safeParse({ ...draft.settings, daysKept: 30, texts: [any] }).success ? draft : null;
  } catch {
    return null;
  }
}

/** A draft may have no text yet, or a number of days that is being typed: neither makes it unreadable. */
const any = { number: 1, edition: 'a', blocks: [] };

export function keepDraft(draft: ClassDraft): void {
  try {
    localStorage.setItem(key, JSON.stringify(draft));
  } catch {
    // It lives as long as the page.
  }
}

export function dropDraft(): void {
  try {
    localStorage.removeItem(key);
  } catch {
    // Nothing was kept.
  }
}
