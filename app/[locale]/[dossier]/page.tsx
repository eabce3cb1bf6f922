import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { dossierBySlug, dossiers } from '#app/site.ts';
import { EditionTable } from '#components/edition-table.tsx';
import { EventList } from '#components/event-list.tsx';
import { SiteHead } from '#components/site-head.tsx';
import { address, alternates, twinsOf } from '#i18n/address.ts';
import type { Locale } from '#lib/model/locale.ts';
import '../../library.css';

type Params = { params: Promise<{ locale: Locale; dossier: string }> };

export const dynamicParams = false;

export function generateStaticParams() {
  return dossiers().map(({ slug }) => ({ dossier: slug }));
}

export async function generateMetadata({ params }: Params): Promise<Metadata> {
  const { locale, dossier: slug } = await params;
  const dossier = dossierBySlug(slug);
  if (!dossier) return {};
  return { title: dossier.title[locale], description: dossier.summary[locale], alternates: alternates(locale, slug) };
}

export default async function DossierPage({ params }: Params) {
  const { locale, dossier: slug } = await params;
  setRequestLocale(locale);
  const dossier = dossierBySlug(slug);
  const first = dossier?.editions[0];
  if (!dossier || !first) notFound();
  const t = await getTranslations('dossier');
  const nav = await getTranslations('nav');
  const timeline = await getTranslations('timeline');
  const compare = await getTranslations('compare');
  const lesson = await getTranslations('lesson');
  const takeAway = await getTranslations('takeAway');
  const own = await getTranslations('own');
  const twins = twinsOf(slug);
  return (
    <>
      <SiteHead locale={locale} twins={twins} dossier={dossier} current="dossier" />
      <main id="main" tabIndex={-1}>
        <section className="opening">
          <div>
            <h1>{dossier.title[locale]}</h1>
            <p className="read">{dossier.summary[locale]}</p>
          </div>
          <nav className="doors" aria-label={t('read')}>
            <a href={address(locale, slug, first.slug)}>
              <b>{t('read')}</b>
              {t('readCount', { count: dossier.editions.length })}
            </a>
            {dossier.points.length > 0 && (
              <a href={address(locale, slug, 'compare')}>
                <b>{nav('compare')}</b>
                {compare('title')}
              </a>
            )}
            {dossier.contrasts.length > 0 && (
              <a href={address(locale, slug, 'contrasts')}>
                <b>{compare('contrasts')}</b>
                {compare('toContrasts')}
              </a>
            )}
            {dossier.lessons.length > 0 && (
              <a href={address(locale, slug, 'lessons')}>
                <b>{nav('lessons')}</b>
                {lesson('door')}
              </a>
            )}
            <a href={address(locale, 'import', 'texts')}>
              <b>{nav('texts')}</b>
              {own('door')}
            </a>
            <a href={address(locale, 'method')}>
              <b>{nav('method')}</b>
              {t('method')}
            </a>
          </nav>
        </section>
        <section className="band">
          <h2>{t('texts', { count: dossier.editions.length })}</h2>
          <EditionTable dossier={dossier} locale={locale} />
          <p className="more">
            <a href={address(locale, slug, 'take-away')}>{takeAway('title')}</a>
          </p>
        </section>
        <section className="band">
          <h2>{t('what')}</h2>
          <EventList dossier={dossier} locale={locale} />
          {dossier.events.length > 0 && (
            <p>
              <a href={address(locale, slug, 'timeline')}>{timeline('all')}</a>
            </p>
          )}
        </section>
      </main>
    </>
  );
}
