import { getTranslations } from 'next-intl/server';
import { address, editionAddress } from '#i18n/address.ts';
import type { Contrast } from '#lib/model/contrast.ts';
import type { Dossier } from '#lib/model/edition.ts';
import { noteIn } from '#lib/model/edition.ts';
import type { Locale } from '#lib/model/locale.ts';
import { CiteButton } from '../cite-button.tsx';
import { Reference } from '../reference.tsx';
import { ContrastSteps } from './contrast-steps.tsx';
import { ContrastTag } from './contrast-tag.tsx';
import { PositionView } from './position-view.tsx';

interface ContrastProps {
  contrast: Contrast;
  dossier: Dossier;
  locale: Locale;
}

/** One contrast: each passage in original and translation, how they stand to each other, and a question. */
export async function ContrastView({ contrast, dossier, locale }: ContrastProps) {
  const t = await getTranslations({ locale });
  const { derives } = contrast;
  const outlets = contrast.positions.map(
    ({ edition }) => dossier.editions.find(({ slug }) => slug === edition)?.article.outlet ?? edition,
  );
  const point = dossier.points.find(({ id }) => id === contrast.point);
  return (
    <article className="contrast">
      <ContrastTag contrast={contrast} locale={locale} />
      <h1>{contrast.title[locale]}</h1>
      {point && (
        <p>
          {t('contrast.point')}:{' '}
          <a href={`${address(locale, dossier.slug, 'compare')}#${point.id}`}>{point.claim[locale]}</a>
        </p>
      )}
      <div className="positions">
        {contrast.positions.map((position) => (
          <PositionView
            key={`${position.edition}${position.at}`}
            {...{ position, contrast, dossier, locale }}
            heading="h2"
          />
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
      <section className="small">
        <h2>{t('cite.title')}</h2>
        <p>
          <Reference
            cited={{ kind: 'contrast', id: contrast.id, title: contrast.title[locale], outlets }}
            dossier={dossier}
            locale={locale}
            path={address(locale, dossier.slug, 'contrasts', contrast.id)}
          />{' '}
          <CiteButton kind="contrast" locale={locale} />
        </p>
      </section>
      <ContrastSteps contrast={contrast} dossier={dossier} locale={locale} />
    </article>
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
