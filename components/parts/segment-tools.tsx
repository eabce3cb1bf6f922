import { getTranslations } from 'next-intl/server';
import type { Locale } from '#lib/model/locale.ts';
import { CiteButton } from '../cite-button.tsx';

/** What can be done with the sentence in hand, and what is said of it, for `reader/segment-tools.ts`. */
export async function SegmentTools({ locale }: { locale: Locale }) {
  const t = await getTranslations({ locale });
  return (
    <div
      id="tools"
      role="toolbar"
      aria-label={t('tools.label')}
      data-copied={t('tools.copied')}
      data-failed={t('tools.copyFailed', { text: '{text}' })}
      data-no-voice={t('tools.noVoice', { lang: '{lang}' })}
      data-stop={t('tools.stop')}
      data-shown={t('reader.shown', { place: '{place}' })}
      data-segment-name={t('reader.segment', { block: '{block}', line: '{line}' })}
    >
      <a href="#main" data-place="">
        {t('tools.label')}
      </a>
      <a href="#main" data-others="">
        {t('tools.others')}
      </a>
      <button className="btn quiet" type="button" data-do="annotate">
        {t('tools.annotate')}
      </button>
      <button className="btn quiet" type="button" data-do="link">
        {t('tools.copyLink')}
      </button>
      <CiteButton kind="passage" locale={locale} />
      <button className="btn quiet" type="button" data-do="read" aria-pressed="false">
        {t('tools.readAloud')}
      </button>
      <button className="btn quiet" type="button" data-do="close" aria-label={t('tools.close')}>
        ✕
      </button>
      <p role="status" />
    </div>
  );
}
