import { setRequestLocale } from 'next-intl/server';
import { EditionPage, type EditionParams, editionMetadata } from '#app/edition-page.tsx';
import { dossiers } from '#app/site.ts';
import { translationsOf } from '#lib/model/edition.ts';
import { locales, translationFor } from '#lib/model/locale.ts';
import '../../../../layers.css';
import '../../../../reader.css';
import '../../../../print.css';

type Params = { params: Promise<EditionParams> };

export const dynamicParams = false;

/** Every translation that a reader of the locale does not get anyway. */
export function generateStaticParams() {
  return locales.flatMap((locale) =>
    dossiers().flatMap((dossier) =>
      dossier.editions.flatMap((edition) => {
        const available = translationsOf(edition);
        const usual = translationFor(locale, edition.article.lang, available);
        return available
          .filter((lang) => lang !== usual)
          .map((lang) => ({ locale, dossier: dossier.slug, edition: edition.slug, lang }));
      }),
    ),
  );
}

export async function generateMetadata({ params }: Params) {
  return editionMetadata(await params);
}

export default async function Page({ params }: Params) {
  const values = await params;
  setRequestLocale(values.locale);
  return <EditionPage {...values} />;
}
