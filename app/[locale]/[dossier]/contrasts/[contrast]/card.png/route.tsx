import { ImageResponse } from 'next/og';
import { cardFonts, token } from '#app/card-look.ts';
import { compared, dossierBySlug } from '#app/site.ts';
import { ContrastCard } from '#components/compare/contrast-card.tsx';
import { isLocale, locales } from '#lib/model/locale.ts';

type Params = { params: Promise<{ locale: string; dossier: string; contrast: string }> };

export const dynamic = 'force-static';
export const dynamicParams = false;

export function generateStaticParams() {
  return compared().flatMap(({ slug, contrasts }) =>
    locales.flatMap((locale) => contrasts.map(({ id }) => ({ locale, dossier: slug, contrast: id }))),
  );
}

/** The picture that other sites show with a link to a contrast. */
export async function GET(_: Request, { params }: Params) {
  const { locale, dossier: slug, contrast: id } = await params;
  const dossier = dossierBySlug(slug);
  const contrast = dossier?.contrasts.find((one) => one.id === id);
  if (!isLocale(locale) || !dossier || !contrast) return new Response(null, { status: 404 });
  const card = await ContrastCard({ contrast, dossier, locale, token });
  return new ImageResponse(card, { width: 1200, height: 630, fonts: cardFonts() });
}
