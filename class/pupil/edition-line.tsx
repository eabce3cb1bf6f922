import { useLocale, useTranslations } from 'next-intl';
import type { ReadText, Wire } from '#lib/class/wire.ts';

/** Whose text it is, as far as that may be known. */
export function EditionLine({ text }: { text: Wire<ReadText> }) {
  const t = useTranslations('class.pupil');
  const toReader = useTranslations('reader');
  const locale = useLocale();
  const { edition } = text;
  if (!edition) return <p className="edition">{t('unnamed')}</p>;
  const published =
    edition.published && /^\d{4}-\d\d-\d\d/.test(edition.published)
      ? new Date(`${edition.published.slice(0, 10)}T12:00:00Z`).toLocaleDateString(locale, { dateStyle: 'long' })
      : edition.published;
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
