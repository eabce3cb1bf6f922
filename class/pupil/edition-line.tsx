import { useLocale, useTranslations } from 'next-intl';
import { writeDate } from '#i18n/date.ts';
import type { ReadText, Wire } from '#lib/class/wire.ts';

/** Whose text it is, as far as that may be known. */
export function EditionLine({ text }: { text: Wire<ReadText> }) {
  const t = useTranslations('class.pupil');
  const toReader = useTranslations('reader');
  const locale = useLocale();
  const { edition } = text;
  if (!edition) return <p className="edition">{t('unnamed')}</p>;
  const published = edition.published && writeDate(locale, edition.published);
  return (
    <p className="edition">
      {[edition.outlet || edition.title, published].filter(Boolean).join(', ')}
      {edition.study && `. ${toReader('edition')}`}{' '}
      {edition.address && (
        <a href={edition.address} rel="noreferrer" target="_blank">
          {toReader('readAt')} ↗
        </a>
      )}
    </p>
  );
}
