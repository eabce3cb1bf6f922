import { getTranslations } from 'next-intl/server';
import type { Locale } from '#lib/model/locale.ts';

/** A reference in three forms, each in a field to copy, for `reader/cite-this.ts`, which writes them. */
export async function CiteDialog({ locale }: { locale: Locale }) {
  const t = await getTranslations({ locale, namespace: 'cite' });
  return (
    <cite-this id="cite" data-copied={t('copied', { form: '{form}' })} data-failed={t('copyFailed')}>
      <dialog aria-label={t('title')}>
        <h2>{t('title')}</h2>
        <p>{t('lede')}</p>
        {(['plain', 'bibtex', 'csl'] as const).map((form) => (
          <div key={form}>
            <label htmlFor={`cite-${form}`}>{t(form)}</label>
            <button className="btn quiet" type="button" data-copy={form} aria-label={t('copyNamed', { form: t(form) })}>
              {t('copy')}
            </button>
            <textarea id={`cite-${form}`} readOnly rows={form === 'plain' ? 5 : 7} spellCheck={false} />
          </div>
        ))}
        <p role="status" />
        <form method="dialog">
          <button className="btn primary" type="submit">
            {t('close')}
          </button>
        </form>
      </dialog>
    </cite-this>
  );
}
