import { getTranslations } from 'next-intl/server';
import type { Locale } from '#lib/model/locale.ts';

/** Opens the browser’s own printing; without a script its menu does the same. */
export async function PrintButton({ locale }: { locale: Locale }) {
  const t = await getTranslations({ locale, namespace: 'handout' });
  return (
    <print-button class="needs-script">
      <button className="btn" type="button">
        {t('print')}
      </button>
    </print-button>
  );
}
