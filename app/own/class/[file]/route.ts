import { dossiers } from '#app/site.ts';
import { offerOf } from '#lib/class/offer.ts';
import { locales } from '#lib/model/locale.ts';

export const dynamic = 'force-static';
export const dynamicParams = false;

export function generateStaticParams() {
  return locales.map((locale) => ({ file: `${locale}.json` }));
}

/** What of the dossiers can be chosen for a class, in one language: fetched by the teacher's pages. */
export async function GET(_request: Request, { params }: { params: Promise<{ file: string }> }) {
  const { file } = await params;
  const locale = locales.find((one) => file === `${one}.json`);
  if (!locale) return new Response('', { status: 404 });
  return Response.json(dossiers().map((dossier) => offerOf(dossier, locale)));
}
