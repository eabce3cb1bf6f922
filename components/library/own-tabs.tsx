import { getTranslations } from 'next-intl/server';
import { address } from '#i18n/address.ts';
import type { Locale } from '#lib/model/locale.ts';

interface OwnTabsProps {
  locale: Locale;
  dossier: string;
  texts: readonly { slug: string; title: string; lang: string }[];
  current: string;
}

/** The texts of a dossier of the reader's own. */
export async function OwnTabs({ locale, dossier, texts, current }: OwnTabsProps) {
  const t = await getTranslations({ locale, namespace: 'reader' });
  return (
    <nav className="tabs" aria-label={t('texts')}>
      {texts.map(({ slug, title, lang }) => (
        <a
          key={slug}
          href={address(locale, dossier, slug, 'full')}
          aria-current={slug === current ? 'page' : undefined}
        >
          <b lang={lang}>{title}</b>
        </a>
      ))}
    </nav>
  );
}
