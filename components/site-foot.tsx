import { getTranslations } from 'next-intl/server';
import { address } from '#i18n/address.ts';
import type { Locale } from '#lib/model/locale.ts';

export async function SiteFoot({ locale }: { locale: Locale }) {
  const t = await getTranslations({ locale });
  return (
    <footer className="foot">
      <p>
        {t('site.foot')} {t('site.noTracking')}
      </p>
      <a href={address(locale, 'import', 'texts')}>{t('nav.texts')}</a>
      <a href={address(locale, 'method')}>{t('nav.method')}</a>
      <a href={address(locale, 'privacy')}>{t('nav.privacy')}</a>
    </footer>
  );
}
