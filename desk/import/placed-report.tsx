import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { Work } from '#lib/model/work.ts';

/** How many notes stand by their words, which do not, and what of the page was set aside. */
export function PlacedReport({ work, aside, children }: { work: Work; aside: ReactNode; children: ReactNode }) {
  const t = useTranslations('import.placed');
  const { lang } = work.original;
  const anchored = work.notes.filter(({ targets }) => targets[lang]).length;
  const lost = work.notes.flatMap(({ id, lost: all }) => (all[lang] ? [{ id, words: all[lang].exact }] : []));
  return (
    <>
      <section aria-labelledby="placed-notes">
        <h2 id="placed-notes">{t('notes')}</h2>
        <p>{t('anchored', { count: anchored })}</p>
        <p>{t('orphans', { count: lost.length })}</p>
        {lost.length > 0 && (
          <ul>
            {lost.map(({ id, words }) => (
              <li key={id} lang={lang} dir="auto">
                {words}
              </li>
            ))}
          </ul>
        )}
      </section>
      {work.translations.length > 0 && (
        <section aria-labelledby="placed-sentences">
          <h2 id="placed-sentences">{t('closer')}</h2>
          <div className="cluster">{children}</div>
        </section>
      )}
      <section aria-labelledby="placed-aside">
        <h2 id="placed-aside" tabIndex={-1}>
          {t('struck')}
        </h2>
        {aside}
      </section>
    </>
  );
}
