import { getTranslations } from 'next-intl/server';
import type { Cited } from '#lib/model/cited.ts';
import type { Locale } from '#lib/model/locale.ts';

/** Opens the reference to what it stands at. `reader/cited.ts` reads from the page what that is. */
export async function CiteButton({ kind, locale }: { kind: Cited['kind']; locale: Locale }) {
  const t = await getTranslations({ locale, namespace: 'cite' });
  return (
    <button className="btn quiet needs-script" type="button" data-cite={kind}>
      {t('open')}
    </button>
  );
}
