import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { libraryText } from '#app/library.ts';
import { dossierBySlug, editionBySlug } from '#app/site.ts';
import { TextSwitch } from '#components/library/text-switch.tsx';
import { EditionTabs } from '#components/reader/edition-tabs.tsx';
import { Reader } from '#components/reader/reader.tsx';
import { SiteHead } from '#components/site-head.tsx';
import { alternates, editionAddress } from '#i18n/address.ts';
import { textIn, translationsOf } from '#lib/model/edition.ts';
import { type Locale, locales, translationFor } from '#lib/model/locale.ts';
import { titleOf } from '#lib/model/text.ts';

export interface EditionParams {
  locale: Locale;
  dossier: string;
  edition: string;
  /** Language of the second column, where it is not the usual one. */
  lang?: string;
}

/** Title, description and addresses of a reader page. One with another second column points to the usual one. */
export function editionMetadata({ locale, dossier: dossierSlug, edition: slug }: EditionParams): Metadata {
  const dossier = dossierBySlug(dossierSlug);
  const edition = editionBySlug(dossier, slug);
  if (!dossier || !edition) return {};
  const { outlet, lang, about } = edition.article;
  const shown =
    textIn(edition, locale) ?? textIn(edition, translationFor(locale, lang, translationsOf(edition)) ?? lang);
  const title = `${outlet}: ${shown ? titleOf(shown) : dossier.title[locale]}`;
  return {
    title,
    description: `${about[locale]} ${dossier.title[locale]}.`,
    alternates: alternates(locale, dossierSlug, slug),
  };
}

/** The reader with everything round it. */
export function EditionPage({ locale, dossier: dossierSlug, edition: slug, lang }: EditionParams) {
  const dossier = dossierBySlug(dossierSlug);
  const edition = editionBySlug(dossier, slug);
  const first = dossier?.editions[0];
  if (!dossier || !edition || !first) notFound();
  const translation = lang ?? translationFor(locale, edition.article.lang, translationsOf(edition));
  const beginning = textIn(edition, edition.article.lang)?.blocks.find(({ kind }) => kind !== 'h');
  const twins = Object.fromEntries(
    locales.map((other) => [other, editionAddress(other, dossierSlug, edition, lang)]),
  ) as Record<Locale, string>;
  return (
    <>
      {/* The first picture has words in it: to paint the bar alone would take a phone the time that they need. */}
      {beginning && <link rel="expect" href={`#${beginning.ref}`} blocking="render" />}
      <SiteHead locale={locale} twins={twins} dossier={dossier} current="read" />
      <EditionTabs dossier={dossier} current={edition} locale={locale} />
      {libraryText(dossierSlug, slug) && (
        <TextSwitch locale={locale} dossier={dossierSlug} edition={slug} current="study" />
      )}
      <Reader dossier={dossier} edition={edition} translation={translation} locale={locale} />
    </>
  );
}
