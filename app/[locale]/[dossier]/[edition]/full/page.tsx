import { setRequestLocale } from 'next-intl/server';
import { FullPage, type FullParams, fullMetadata } from '#app/full-page.tsx';
import { libraryTexts } from '#app/library.ts';
import '../../../../layers.css';
import '../../../../reader.css';
import '../../../../print.css';

type Params = { params: Promise<FullParams> };

export const dynamicParams = false;

/** None where nothing was brought in: then there is no such page. */
export function generateStaticParams() {
  return libraryTexts().map(({ dossier, slug }) => ({ dossier, edition: slug }));
}

export async function generateMetadata({ params }: Params) {
  return fullMetadata(await params);
}

export default async function Page({ params }: Params) {
  const values = await params;
  setRequestLocale(values.locale);
  return <FullPage {...values} />;
}
