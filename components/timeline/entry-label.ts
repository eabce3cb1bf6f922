import { writeSpan } from '#i18n/date.ts';
import type { Locale } from '#lib/model/locale.ts';
import type { Entry } from '#lib/model/timeline.ts';

/** The words beside a sign: what, and when and of what kind. */
export interface EntryLabel {
  what: string;
  when: string;
}

/** `kind` names the kind of an entry; what simply happened needs no name. */
export function labelOf(entry: Entry, locale: Locale, kind: (kind: Entry['kind']) => string): EntryLabel {
  const what = entry.kind === 'text' ? entry.edition.article.outlet : entry.event.label[locale];
  const date = writeSpan(locale, entry.date, entry.end, 'short');
  return { what, when: entry.kind === 'event' ? date : `${date} · ${kind(entry.kind)}` };
}

/** How wide a label is at most, in px at the sizes timeline.css gives its two lines. */
export function widthOf({ what, when }: EntryLabel): number {
  return Math.max(what.length * 8.2, when.length * 7);
}
