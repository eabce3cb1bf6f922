import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { compared, dossierBySlug } from '#app/site.ts';
import { GlossaryList } from '#components/compare/glossary-list.tsx';
import { LadderView } from '#components/compare/ladder-view.tsx';
import { SiteHead } from '#components/site-head.tsx';
import { alternates, twinsOf } from '#i18n/address.ts';
import type { Locale } from '#lib/model/locale.ts';
import '../../../compare.css';

type Params = { params: Promise<{ locale: Locale; dossier: string }> };

export const dynamicParams = false;

export function generateStaticParams() {
  return compared()
    .filter(({ glossary }) => glossary.length > 0)
    .map(({ slug }) => ({ dossier: slug }));
}

export async function generateMetadata({ params }: Params): Promise<Metadata> {
  const { locale, dossier } = await params;
  const t = await getTranslations({ locale, namespace: 'glossary' });
  return { title: t('title'), description: t('description'), alternates: alternates(locale, dossier, 'glossary') };
}

export default async function Glossary({ params }: Params) {
  const { locale, dossier: slug } = await params;
  setRequestLocale(locale);
  const dossier = dossierBySlug(slug);
  if (!dossier) notFound();
  const t = await getTranslations('glossary');
  return (
    <>
      <SiteHead locale={locale} twins={twinsOf(slug, 'glossary')} dossier={dossier} current="glossary" />
      <main id="main" tabIndex={-1} className="compare">
        <h1>{t('title')}</h1>
        {dossier.ladders.length > 0 && (
          <section>
            <h2>{t('ladders')}</h2>
            <p className="read">{t('laddersLede')}</p>
            {dossier.ladders.map((ladder) => (
              <LadderView key={ladder.id} ladder={ladder} dossier={dossier} locale={locale} />
            ))}
          </section>
        )}
        <section>
          <h2>{t('terms')}</h2>
          <GlossaryList dossier={dossier} locale={locale} />
        </section>
      </main>
    </>
  );
}
