import { getTranslations } from 'next-intl/server';
import { address, editionAddress } from '#i18n/address.ts';
import { writeSpan } from '#i18n/date.ts';
import type { Contrast, Position } from '#lib/model/contrast.ts';
import type { Dossier } from '#lib/model/edition.ts';
import { noteIn, translationsOf } from '#lib/model/edition.ts';
import { type Locale, translationFor } from '#lib/model/locale.ts';
import { PlaceName } from '../reader/place-name.tsx';
import { PassageQuote } from './passage-quote.tsx';

interface ContrastProps {
  contrast: Contrast;
  dossier: Dossier;
  locale: Locale;
}

/** One contrast: each passage in original and translation, how they stand to each other, and a question. */
export async function ContrastView({ contrast, dossier, locale }: ContrastProps) {
  const t = await getTranslations({ locale });
  const { layer, relation, derives } = contrast;
  const point = dossier.points.find(({ id }) => id === contrast.point);
  return (
    <article className="contrast">
      <p className="small soft">
        <span className={`tag ${layer}`}>
          <b>{t(`layer.${layer}.name`)}</b>
        </span>{' '}
        · {t(`relation.${relation}`)}
      </p>
      <h1>{contrast.title[locale]}</h1>
      {point && (
        <p>
          {t('contrast.point')}:{' '}
          <a href={`${address(locale, dossier.slug, 'compare')}#${point.id}`}>{point.claim[locale]}</a>
        </p>
      )}
      <div className="positions">
        {contrast.positions.map((position) => (
          <PositionView key={`${position.edition}${position.at}`} {...{ position, contrast, dossier, locale }} />
        ))}
      </div>
      <p>
        <a className="btn" href={address(locale, dossier.slug, 'contrasts', contrast.id, 'handout')}>
          {t('handout.link')}
        </a>
      </p>
      <section className="ask">
        <h2>{t('contrast.question')}</h2>
        <p className="read">{contrast.question[locale]}</p>
      </section>
      <section>
        <h2>{t('contrast.why')}</h2>
        <p className="read">{contrast.why[locale]}</p>
      </section>
      {derives && (
        <section>
          <h2>{t('contrast.derives')}</h2>
          <p className="read">{derives[locale]}</p>
        </section>
      )}
      <NoteLinks contrast={contrast} dossier={dossier} locale={locale} />
      <Neighbours contrast={contrast} dossier={dossier} locale={locale} />
    </article>
  );
}

async function PositionView({ position, contrast, dossier, locale }: ContrastProps & { position: Position }) {
  const t = await getTranslations({ locale });
  const edition = dossier.editions.find(({ slug }) => slug === position.edition);
  if (!edition) return null;
  const { outlet, lang, genre, published, publishedEnd } = edition.article;
  const translation = translationFor(locale, lang, translationsOf(edition));
  return (
    <section>
      <h2>{outlet}</h2>
      <p className="small soft">
        {t(`genre.${genre}`)}, {writeSpan(locale, published, publishedEnd, 'short')} ·{' '}
        <PlaceName at={position.at} locale={locale} small />
      </p>
      <PassageQuote passage={position} edition={edition} lang={lang} layer={contrast.layer} className="read" />
      {translation && (
        <PassageQuote
          passage={position}
          edition={edition}
          lang={translation}
          layer={contrast.layer}
          className="read gloss"
        />
      )}
      <p>{position.says[locale]}</p>
      <a href={`${editionAddress(locale, dossier.slug, edition)}#${position.at}`}>{t('contrast.readIn', { outlet })}</a>
    </section>
  );
}

async function NoteLinks({ contrast, dossier, locale }: ContrastProps) {
  const t = await getTranslations({ locale });
  const notes = contrast.notes.flatMap((id) => noteIn(dossier, id) ?? []);
  if (notes.length === 0) return null;
  return (
    <section>
      <h2>{t('contrast.notes')}</h2>
      <ul>
        {notes.map(({ edition, annotation }) => (
          <li key={`${edition.slug}/${annotation.id}`}>
            <a href={`${editionAddress(locale, dossier.slug, edition)}?note=${annotation.id}#${annotation.at}`}>
              {edition.article.outlet}: {t(`layer.${annotation.layer}.name`)}
            </a>{' '}
            <q lang={edition.article.lang}>{annotation.targets[edition.article.lang]?.exact}</q>
          </li>
        ))}
      </ul>
    </section>
  );
}

async function Neighbours({ contrast, dossier, locale }: ContrastProps) {
  const t = await getTranslations({ locale, namespace: 'contrast' });
  const at = dossier.contrasts.indexOf(contrast);
  const steps = [
    { rel: 'prev', name: 'previous', to: dossier.contrasts[at - 1] },
    { rel: 'next', name: 'next', to: dossier.contrasts[at + 1] },
  ] as const;
  return (
    <nav className="cluster apart" aria-label={t('all')}>
      {steps.map(
        ({ rel, name, to }) =>
          to && (
            <a key={rel} className="btn" rel={rel} href={address(locale, dossier.slug, 'contrasts', to.id)}>
              {t(name)}: {to.title[locale]}
            </a>
          ),
      )}
      <a href={address(locale, dossier.slug, 'contrasts')}>{t('all')}</a>
    </nav>
  );
}
