import { getTranslations } from 'next-intl/server';
import type { Contrast } from '#lib/model/contrast.ts';
import type { Locale } from '#lib/model/locale.ts';

/** The layer of a contrast, with its line, and how its positions stand to each other. */
export async function ContrastTag({ contrast, locale }: { contrast: Contrast; locale: Locale }) {
  const t = await getTranslations({ locale });
  return (
    <p className="small soft">
      <span className={`tag ${contrast.layer}`}>
        <b>{t(`layer.${contrast.layer}.name`)}</b>
      </span>{' '}
      · {t(`relation.${contrast.relation}`)}
    </p>
  );
}
