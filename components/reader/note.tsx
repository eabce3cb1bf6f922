import { useTranslations } from 'next-intl';
import { address, editionAddress } from '#i18n/address.ts';
import type { Annotation } from '#lib/model/annotation.ts';
import type { Dossier, Edition } from '#lib/model/edition.ts';
import { noteIn, translationsOf } from '#lib/model/edition.ts';
import { type Locale, translationFor } from '#lib/model/locale.ts';
import { Words } from '../words.tsx';
import { NoteView, useTagName } from './note-view.tsx';
import { PlaceName } from './place-name.tsx';
import { Prose } from './prose.tsx';

interface NoteProps {
  annotation: Annotation;
  number: number;
  locale: Locale;
  dossier: Dossier;
  edition: Edition;
  translation: string | undefined;
}

/** A note: its layer and tags, its words in both languages, what it says, who says it otherwise, its contrasts. */
export function Note({ annotation, number, locale, dossier, edition, translation }: NoteProps) {
  const t = useTranslations();
  const tagName = useTagName();
  const { layer, tags, change, targets, body, plainer, source, versus } = annotation;
  const contrasts = dossier.contrasts.filter(({ notes }) => notes.includes(`${edition.slug}/${annotation.id}`));
  const kind = tags.map((tag) => tagName(layer, tag)).join(', ') + (change ? ` · ${t(`change.${change}`)}` : '');
  return (
    <NoteView
      id={annotation.id}
      number={number}
      look={layer}
      layer={t(`layer.${layer}.name`)}
      kind={kind}
      quotes={
        <>
          <Words edition={edition} at={annotation.at} targets={targets} lang={edition.article.lang} />{' '}
          {translation && <Words edition={edition} at={annotation.at} targets={targets} lang={translation} />}
        </>
      }
      at={annotation.at}
      locale={locale}
    >
      <p>
        <Prose prose={body[locale]} />
      </p>
      {plainer && (
        <p className="small">
          {t('note.plainer')} <i>{plainer[locale]}</i>
        </p>
      )}
      {source.length > 0 && (
        <p className="small">
          {t('note.credited')} {source.map((type) => t(`source.${type}`)).join(', ')}
        </p>
      )}
      {versus.map((id) => (
        <Versus key={id} id={id} locale={locale} dossier={dossier} />
      ))}
      {contrasts.map(({ id, title }) => (
        <a key={id} className="contrast" href={address(locale, dossier.slug, 'contrasts', id)}>
          {t('note.contrast', { title: title[locale] })}
        </a>
      ))}
    </NoteView>
  );
}

/** The same thing in another edition: the way there, and its words in original and translation. */
function Versus({ id, locale, dossier }: { id: string; locale: Locale; dossier: Dossier }) {
  const t = useTranslations('note');
  const found = noteIn(dossier, id);
  if (!found) return null;
  const { edition, annotation: other } = found;
  const original = edition.article.lang;
  const translation = translationFor(locale, original, translationsOf(edition));
  return (
    <div className="versus">
      <a href={`${editionAddress(locale, dossier.slug, edition)}?note=${other.id}#${other.at}`}>
        {t('versus', { outlet: edition.article.outlet })}, <PlaceName at={other.at} locale={locale} small />
      </a>
      <Words edition={edition} at={other.at} targets={other.targets} lang={original} />
      {translation && <Words edition={edition} at={other.at} targets={other.targets} lang={translation} />}
    </div>
  );
}
