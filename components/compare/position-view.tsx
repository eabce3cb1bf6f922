import { getTranslations } from 'next-intl/server';
import { editionAddress } from '#i18n/address.ts';
import { writeSpan } from '#i18n/date.ts';
import type { Contrast, Position } from '#lib/model/contrast.ts';
import type { Dossier } from '#lib/model/edition.ts';
import { translationsOf } from '#lib/model/edition.ts';
import { type Locale, translationFor } from '#lib/model/locale.ts';
import { PlaceName } from '../reader/place-name.tsx';
import { PassageQuote } from './passage-quote.tsx';

interface PositionProps {
  position: Position;
  contrast: Contrast;
  dossier: Dossier;
  locale: Locale;
  /** `h3` where the contrast is one among others, and what its words do stands on its own page. */
  heading: 'h2' | 'h3';
}

/** One side of a contrast: which text, where, and the passage in original and translation. */
export async function PositionView({ position, contrast, dossier, locale, heading: Heading }: PositionProps) {
  const t = await getTranslations({ locale });
  const edition = dossier.editions.find(({ slug }) => slug === position.edition);
  if (!edition) return null;
  const { outlet, lang, genre, published, publishedEnd } = edition.article;
  const translation = translationFor(locale, lang, translationsOf(edition));
  const shared = { passage: position, edition, layer: contrast.layer };
  return (
    <section data-edition={position.edition}>
      <Heading>{outlet}</Heading>
      <p className="small soft">
        {t(`genre.${genre}`)}, {writeSpan(locale, published, publishedEnd, 'short')} ·{' '}
        <PlaceName at={position.at} locale={locale} small />
      </p>
      <PassageQuote {...shared} lang={lang} className="read" />
      {translation && <PassageQuote {...shared} lang={translation} className="read gloss" />}
      {Heading === 'h2' && <p>{position.says[locale]}</p>}
      <a href={`${editionAddress(locale, dossier.slug, edition)}#${position.at}`}>{t('contrast.readIn', { outlet })}</a>
    </section>
  );
}
