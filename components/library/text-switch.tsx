import { getTranslations } from 'next-intl/server';
import { address } from '#i18n/address.ts';
import type { Locale } from '#lib/model/locale.ts';

interface TextSwitchProps {
  locale: Locale;
  dossier: string;
  edition: string;
  current: 'full' | 'study';
}

/**
 * From the study edition to the full text in the reader's own library, and back. Packing cuts it out of the page that
 * others get, by `data-library`.
 */
export async function TextSwitch({ locale, dossier, edition, current }: TextSwitchProps) {
  const t = await getTranslations({ locale, namespace: 'reader' });
  const ways = [
    { id: 'full', href: address(locale, dossier, edition, 'full'), name: t('full.name') },
    { id: 'study', href: address(locale, dossier, edition), name: t('full.study') },
  ];
  return (
    <nav className="tabs" data-library="" aria-label={t('full.versions')}>
      {ways.map(({ id, href, name }) => (
        <a key={id} href={href} aria-current={id === current ? 'page' : undefined}>
          <b>{name}</b>
        </a>
      ))}
    </nav>
  );
}
