import { getTranslations } from 'next-intl/server';
import { editionAddress } from '#i18n/address.ts';
import { writeDate } from '#i18n/date.ts';
import type { Dossier, Edition } from '#lib/model/edition.ts';
import type { Event } from '#lib/model/event.ts';
import type { Locale } from '#lib/model/locale.ts';

type Entry = { date: string } & ({ event: Event } | { edition: Edition });

/** The main events and what was written, in one order, so that it shows which text could know what. */
export async function EventList({ dossier, locale }: { dossier: Dossier; locale: Locale }) {
  const t = await getTranslations({ locale, namespace: 'dossier' });
  const entries: Entry[] = [
    ...dossier.events.filter(({ main }) => main).map((event) => ({ date: event.date, event })),
    ...dossier.editions.map((edition) => ({ date: edition.article.published, edition })),
  ].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  return (
    <ol className="events" role="list">
      {entries.map((entry) =>
        'event' in entry ? (
          <li key={entry.event.id} className="event">
            <time dateTime={entry.date}>{writeDate(locale, entry.date, 'short')}</time>
            <p>
              <span className="small soft">{t('event')}</span>
              <br />
              {entry.event.text[locale]}{' '}
              <span className="small soft">
                {t('source', { record: entry.event.records.map(({ text }) => text[locale]).join('; ') })}
              </span>
            </p>
          </li>
        ) : (
          <li key={entry.edition.slug} className="written">
            <time dateTime={entry.date}>
              {writeDate(locale, entry.edition.article.publishedEnd ? entry.date.slice(0, 7) : entry.date, 'short')}
            </time>
            <p>
              <span className="small soft">{t('published')}</span>
              <br />
              <a href={editionAddress(locale, dossier.slug, entry.edition)}>{entry.edition.article.outlet}</a>
            </p>
          </li>
        ),
      )}
    </ol>
  );
}
