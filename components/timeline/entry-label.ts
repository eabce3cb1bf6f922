import { writeSpan } from '#i18n/date.ts';
import type { Locale } from '#lib/model/locale.ts';
import type { Entry } from '#lib/model/timeline.ts';

/** The two lines beside a sign. */
export interface EntryLabel {
  what: string;
  when: string;
}

/** What an entry is called in the picture, and its date; with the name of its kind, where one is given. */
export function labelOf(entry: Entry, locale: Locale, kind?: string): EntryLabel {
  const what = entry.kind === 'text' ? entry.edition.article.outlet : entry.event.label[locale];
  const date = writeSpan(locale, entry.date, entry.end, 'short');
  return { what, when: kind ? `${date} · ${kind}` : date };
}

/** How wide a label is at most, in px at the sizes timeline.css gives its two lines: fallback fonts run wide. */
export function widthOf({ what, when }: EntryLabel): number {
  return 8 + Math.max(what.length * 9.5, when.length * 8);
}
