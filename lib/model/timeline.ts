import { type Day, firstDay, lastDay } from './day.ts';
import type { Dossier, Edition } from './edition.ts';
import type { Event, EventKind } from './event.ts';

/** What stands on a timeline: an event, or the publication of an edition. */
export type Entry = {
  id: string;
  date: string;
  end?: string | undefined;
  /** The first and the last day that it lasted, or may have been on. */
  first: Day;
  last: Day;
} & ({ kind: EventKind; event: Event } | { kind: 'text'; edition: Edition });

/** Events and publications by date, so that it shows which text could know what. */
export function entriesOf({ events, editions }: Pick<Dossier, 'events' | 'editions'>): Entry[] {
  const entries: Entry[] = [
    ...events.map((event) => ({ ...datesOf(event.date, event.end), id: event.id, kind: event.kind, event })),
    ...editions.map((edition) => {
      const { published, publishedEnd } = edition.article;
      return { ...datesOf(published, publishedEnd), id: edition.slug, kind: 'text' as const, edition };
    }),
  ];
  // The sort keeps the order in which an editor has listed what is of one day; a text comes after what it may tell of.
  return entries.sort((a, b) => a.first - b.first);
}

function datesOf(date: string, end: string | undefined) {
  return { date, end, first: firstDay(date), last: lastDay(end ?? date) };
}

/** Whether an entry is something that was published: these stand on the other side of the axis. */
export function isPublication({ kind }: Pick<Entry, 'kind'>): boolean {
  return kind === 'text' || kind === 'report';
}

/** The editions that were surely out before an event, so that their silence on it says nothing. */
export function outBefore(editions: readonly Edition[], { date }: Event): Edition[] {
  return editions.filter(({ article }) => lastDay(article.publishedEnd ?? article.published) < firstDay(date));
}
