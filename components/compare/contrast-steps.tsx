import { getTranslations } from 'next-intl/server';
import { address } from '#i18n/address.ts';
import type { Contrast } from '#lib/model/contrast.ts';
import type { Dossier } from '#lib/model/edition.ts';
import type { Locale } from '#lib/model/locale.ts';

interface ContrastStepsProps {
  contrast: Contrast;
  dossier: Dossier;
  locale: Locale;
}

/** The way on: to the contrasts before and after, among all. With a script, among those of the chosen texts. */
export async function ContrastSteps({ contrast, dossier, locale }: ContrastStepsProps) {
  const t = await getTranslations({ locale, namespace: 'contrast' });
  const at = dossier.contrasts.indexOf(contrast);
  const all = address(locale, dossier.slug, 'contrasts');
  const steps = [
    { rel: 'prev', name: t('previous'), to: dossier.contrasts[at - 1] },
    { rel: 'next', name: t('next'), to: dossier.contrasts[at + 1] },
  ];
  return (
    <contrast-steps
      data-all={all}
      data-prev={t('previous')}
      data-next={t('next')}
      data-step={t('step', { number: '{number}', count: '{count}', outlets: '{outlets}' })}
    >
      <p className="small soft" role="status" />
      <nav className="cluster apart" aria-label={t('all')}>
        {steps.map(
          ({ rel, name, to }) =>
            to && (
              <a key={rel} className="btn" rel={rel} href={`${all}/${to.id}`}>
                {name}: {to.title[locale]}
              </a>
            ),
        )}
        <a href={all}>{t('all')}</a>
      </nav>
    </contrast-steps>
  );
}
