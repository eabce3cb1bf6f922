import { getTranslations } from 'next-intl/server';
import { address } from '#i18n/address.ts';
import { type Locale, locales } from '#lib/model/locale.ts';
import { Brand } from './brand.tsx';
import { ReadingAids } from './reading-aids.tsx';

interface SiteHeadProps {
  locale: Locale;
  /** The same page in each language. */
  twins: Record<Locale, string>;
  /** The dossier the page belongs to, and its first edition. */
  dossier?: { slug: string; first: string };
  current: 'library' | 'dossier' | 'read' | 'method' | null;
}

/** The bar at the top: where we are, how it looks, in which language. On a phone the links fold into a menu. */
export async function SiteHead({ locale, twins, dossier, current }: SiteHeadProps) {
  const t = await getTranslations({ locale });
  const links = [
    { id: 'library', href: address(locale) },
    ...(dossier
      ? [
          { id: 'dossier', href: address(locale, dossier.slug) },
          { id: 'read', href: address(locale, dossier.slug, dossier.first) },
        ]
      : []),
    { id: 'method', href: address(locale, 'method') },
  ] as const;
  const linkList = links.map(({ id, href }) => (
    <a key={id} href={href} aria-current={id === current ? 'page' : undefined}>
      {t(`nav.${id}`)}
    </a>
  ));
  const languages = locales.map((other) => (
    <a
      key={other}
      href={twins[other]}
      hrefLang={other}
      lang={other}
      data-twin=""
      aria-current={other === locale ? 'true' : undefined}
      aria-label={languageName[other]}
    >
      {other}
    </a>
  ));
  return (
    <header className="bar">
      <Brand href={address(locale)} />
      <nav className="links" aria-label={t('site.main')}>
        {linkList}
      </nav>
      <div className="tools">
        <ReadingAids locale={locale} />
        <div className="lang" role="group" aria-label={t('site.language')}>
          {languages}
        </div>
        <button className="btn menu-button" type="button" popoverTarget="menu">
          {t('site.menu')}
        </button>
      </div>
      <nav id="menu" popover="auto" aria-label={t('site.menu')}>
        {linkList}
        <p className="lang">{languages}</p>
      </nav>
    </header>
  );
}

/** Each language by its own name, as a reader who knows only that one looks for it. */
const languageName: Record<Locale, string> = { nb: 'nb: Bokmål', nn: 'nn: Nynorsk', en: 'en: English' };
