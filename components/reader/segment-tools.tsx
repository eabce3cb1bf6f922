import { getTranslations } from 'next-intl/server';
import type { Locale } from '#lib/model/locale.ts';

interface SegmentToolsProps {
  locale: Locale;
  outlet: string;
  title: string;
  /** The day or the days of publication, as written in the interface’s language. */
  date: string;
  /** Where the claims are, and the edition they are asked about; none where the dossier has no claims. */
  compare: { href: string; edition: string } | null;
}

/** What can be done with the sentence in hand. Shown by `reader/segment-tools.ts` when one is chosen. */
export async function SegmentTools({ locale, outlet, title, date, compare }: SegmentToolsProps) {
  const t = await getTranslations({ locale, namespace: 'tools' });
  return (
    <segment-tools
      hidden
      role="toolbar"
      aria-label={t('label')}
      data-citation={t('citation', {
        outlet,
        title,
        date,
        place: '{place}',
        address: '{address}',
      })}
      data-copied={t('copied')}
      data-failed={t('copyFailed', { text: '{text}' })}
      data-no-voice={t('noVoice', { lang: '{lang}' })}
      data-stop={t('stop')}
    >
      <a href="#main" data-place="">
        {t('label')}
      </a>
      {compare && (
        <a href={compare.href} data-others={compare.edition}>
          {t('others')}
        </a>
      )}
      <button className="btn quiet" type="button" data-do="link">
        {t('copyLink')}
      </button>
      <button className="btn quiet" type="button" data-do="cite">
        {t('copyCitation')}
      </button>
      <button className="btn quiet" type="button" data-do="read" aria-pressed="false">
        {t('readAloud')}
      </button>
      <button className="btn quiet" type="button" data-do="close" aria-label={t('close')}>
        ✕
      </button>
      <p role="status" />
    </segment-tools>
  );
}
