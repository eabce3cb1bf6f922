import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { libraryText, libraryTexts } from '#app/library.ts';
import { ownArticle, ownDossier } from '#app/own-dossier.ts';
import { dossierBySlug, editionBySlug } from '#app/site.ts';
import { FullLabel } from '#components/library/full-label.tsx';
import { OwnTabs } from '#components/library/own-tabs.tsx';
import { TextSwitch } from '#components/library/text-switch.tsx';
import { EditionTabs } from '#components/reader/edition-tabs.tsx';
import { Reader } from '#components/reader/reader.tsx';
import { SiteHead } from '#components/site-head.tsx';
import { twinsOf } from '#i18n/address.ts';
import { bodyOf, editionOf } from '#lib/export/edition-of.ts';
import { type Locale, translationFor } from '#lib/model/locale.ts';

export interface FullParams {
  locale: Locale;
  dossier: string;
  edition: string;
}

/** No canonical address, no twins and no search engine: the page is on this machine only. */
export function fullMetadata({ dossier, edition }: FullParams): Metadata {
  const text = libraryText(dossier, edition);
  return { title: text?.work.title ?? '', robots: { index: false, follow: false } };
}

/** A text of the reader's own library: an edition in the publisher's words, or one that is nobody's but hers. */
export function FullPage({ locale, dossier: dossierSlug, edition: slug }: FullParams) {
  const text = libraryText(dossierSlug, slug);
  if (!text) notFound();
  const { work } = text;
  const ours = dossierBySlug(dossierSlug);
  const study = editionBySlug(ours, slug);
  const translation = translationFor(
    locale,
    work.original.lang,
    work.translations.map((one) => one.text.lang),
  );
  const known = study?.annotations ?? [];
  const edition = editionOf(work, study?.article ?? ownArticle(work), known, translation);
  const orphans = work.notes
    .filter(({ lost }) => lost[work.original.lang])
    .map((note) => ({ note, body: known.find(({ id }) => id === note.id)?.body[locale] ?? bodyOf(note)[locale] }));
  const others = libraryTexts().filter((one) => one.dossier === dossierSlug);
  return (
    <>
      <SiteHead
        locale={locale}
        twins={twinsOf(dossierSlug, slug, 'full')}
        {...(ours ? { dossier: ours } : {})}
        current="read"
      />
      {ours && study ? (
        <>
          <EditionTabs dossier={ours} current={study} locale={locale} />
          <TextSwitch locale={locale} dossier={dossierSlug} edition={slug} current="full" />
        </>
      ) : (
        <OwnTabs
          locale={locale}
          dossier={dossierSlug}
          texts={others.map((one) => ({ slug: one.slug, title: one.work.title, lang: one.work.original.lang }))}
          current={slug}
        />
      )}
      <Reader
        dossier={ours ?? ownDossier(dossierSlug, [edition])}
        edition={edition}
        translation={translation}
        locale={locale}
        label={<FullLabel locale={locale} work={work} kind={study ? 'full' : 'own'} orphans={orphans} />}
      />
    </>
  );
}
