import { getTranslations } from 'next-intl/server';
import { address } from '#i18n/address.ts';
import type { Dossier } from '#lib/model/edition.ts';
import { type Locale, locales } from '#lib/model/locale.ts';
import { Brand } from './brand.tsx';
import { ReadingAids } from './reading-aids.tsx';

interface SiteHeadProps {
  locale: Locale;
  /** The same page in each language. */
  twins: Record<Locale, string>;
  /** The dossier the page belongs to. */
  dossier?: Dossier;
  current:
    | 'library'
    | 'dossier'
    | 'read'
    | 'compare'
    | 'glossary'
    | 'search'
    | 'lessons'
    | 'texts'
    | 'class'
    | 'method'
    | 'privacy'
    | null;
}

/** The bar at the top: where we are, how it looks, in which language. On a phone the links and languages fold into a menu. */
export async function SiteHead({ locale, twins, dossier, current }: SiteHeadProps) {
  const t = await getTranslations({ locale });
  const links = [
    { id: 'library', href: address(locale) },
    ...(dossier ? pagesOf(dossier).map((id) => ({ id, href: dossierPage(locale, dossier, id) })) : []),
    // A page of a dossier has it in the foot: its bar is full.
    ...(dossier ? [] : [{ id: 'texts' as const, href: address(locale, 'import', 'texts') }]),
    { id: 'class', href: address(locale, 'class') },
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
      <nav id="menu" popover="auto" aria-label={t('site.main')}>
        {linkList}
        <p className="lang" role="group" aria-label={t('site.language')}>
          {languages}
        </p>
      </nav>
      <div className="tools">
        {dossier && (
          <a
            className="btn"
            href={address(locale, dossier.slug, 'search')}
            data-search=""
            aria-current={current === 'search' ? 'page' : undefined}
          >
            {t('nav.search')}
          </a>
        )}
        <ReadingAids locale={locale} />
        <button className="btn menu-button" type="button" popoverTarget="menu">
          {t('site.menu')}
        </button>
      </div>
    </header>
  );
}

type DossierPage = 'dossier' | 'read' | 'compare' | 'glossary' | 'lessons';

/** The pages a dossier has: what it lacks is not offered. */
function pagesOf(dossier: Dossier): DossierPage[] {
  const compared: DossierPage[] = dossier.points.length > 0 ? ['compare'] : [];
  const explained: DossierPage[] = dossier.glossary.length > 0 ? ['glossary'] : [];
  const taught: DossierPage[] = dossier.lessons.length > 0 ? ['lessons'] : [];
  return ['dossier', 'read', ...compared, ...explained, ...taught];
}

function dossierPage(locale: Locale, dossier: Dossier, page: DossierPage): string {
  if (page === 'dossier') return address(locale, dossier.slug);
  return address(locale, dossier.slug, page === 'read' ? (dossier.editions[0]?.slug ?? '') : page);
}

/** Each language by its own name, as a reader who knows only that one looks for it. */
const languageName: Record<Locale, string> = { nb: 'nb: Bokmål', nn: 'nn: Nynorsk', en: 'en: English' };
