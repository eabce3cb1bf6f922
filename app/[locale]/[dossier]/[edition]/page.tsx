import { setRequestLocale } from 'next-intl/server';
import { EditionPage, type EditionParams, editionMetadata } from '#app/edition-page.tsx';
import { dossiers } from '#app/site.ts';
import '../../../layers.css';
import '../../../reader.css';
import '../../../print.css';

type Params = { params: Promise<EditionParams> };

export const dynamicParams = false;

export function generateStaticParams() {
  return dossiers().flatMap(({ slug, editions }) =>
    editions.map((edition) => ({ dossier: slug, edition: edition.slug })),
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
