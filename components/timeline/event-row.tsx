import { getTranslations } from 'next-intl/server';
import { editionAddress } from '#i18n/address.ts';
import { writeSpan } from '#i18n/date.ts';
import type { Dossier } from '#lib/model/edition.ts';
import { translationsOf } from '#lib/model/edition.ts';
import type { Event, Telling } from '#lib/model/event.ts';
import type { Locale } from '#lib/model/locale.ts';
import { outBefore } from '#lib/model/timeline.ts';
import { Words } from '../words.tsx';

interface EventRowProps {
  event: Event;
  dossier: Dossier;
  locale: Locale;
}

/** One event of the table; its id is an address. */
export async function EventRow({ event, dossier, locale }: EventRowProps) {
  const t = await getTranslations({ locale, namespace: 'timeline' });
  const { id, date, end, kind, text, caveat, records, told } = event;
  const telling = new Set(told.map(({ passage }) => passage.edition));
  const before = kind === 'plan' ? [] : outBefore(dossier.editions, event).filter(({ slug }) => !telling.has(slug));
  return (
    <tr role="row" id={id} data-event={id}>
      <td role="cell">
        <time dateTime={date}>{writeSpan(locale, date, end, 'short')}</time>
      </td>
      <th scope="row" role="rowheader">
        <span className="small soft">{t(`kind.${kind}`)}</span>
        {text[locale]}
        {caveat && <span className="small soft">{caveat[locale]}</span>}
      </th>
      <td role="cell">
        <ul className="small" role="list">
          {records.map((record) => (
            <li key={record.text.en}>
              {record.address ? <a href={record.address}>{record.text[locale]} ↗</a> : record.text[locale]}
            </li>
          ))}
        </ul>
      </td>
      <td role="cell">
        {told.length > 0 ? (
          <ul role="list">
            {told.map((one) => (
              <TellingEntry
                key={one.passage.edition + one.passage.at}
                telling={one}
                dossier={dossier}
                locale={locale}
              />
            ))}
          </ul>
        ) : (
          <p className="small soft">{t('untold')}</p>
        )}
        {before.length > 0 && (
          <p className="small soft">
            {t('outBefore', { outlets: before.map(({ article }) => article.outlet).join(', ') })}
          </p>
        )}
      </td>
    </tr>
  );
}

async function TellingEntry({ telling, dossier, locale }: { telling: Telling; dossier: Dossier; locale: Locale }) {
  const t = await getTranslations({ locale, namespace: 'timeline' });
  const { passage, foretells, how } = telling;
  const edition = dossier.editions.find(({ slug }) => slug === passage.edition);
  if (!edition) return null;
  const lang = translationsOf(edition).includes(locale) ? locale : edition.article.lang;
  return (
    <li>
      <a href={`${editionAddress(locale, dossier.slug, edition)}#${passage.at}`}>
        {edition.article.outlet}: <Words edition={edition} at={passage.at} targets={passage.targets} lang={lang} />
      </a>
      {foretells && <span className="small soft"> {t('foretells')}</span>}
      {how && <span className="small soft"> {how[locale]}</span>}
    </li>
  );
}
