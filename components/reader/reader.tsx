import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { address, editionAddress } from '#i18n/address.ts';
import { langName } from '#i18n/lang-name.ts';
import type { Dossier, Edition } from '#lib/model/edition.ts';
import { textIn, translationsOf } from '#lib/model/edition.ts';
import type { Locale } from '#lib/model/locale.ts';
import { inReadingOrder, type Row, rows } from '#lib/model/row.ts';
import { About } from './about.tsx';
import { LayerBar } from './layer-bar.tsx';
import { Note } from './note.tsx';
import type { MarkNote } from './pieces.tsx';
import { CellView, RowView } from './row.tsx';

interface ReaderProps {
  dossier: Dossier;
  edition: Edition;
  /** Language of the second column; none where the edition has no translation. */
  translation: string | undefined;
  locale: Locale;
  /** In the place of what is known of a study edition: the label of a text that is none. */
  label?: ReactNode;
}

/** An edition in two languages, its marks and its notes. */
export async function Reader({ dossier, edition, translation, locale, label: ownLabel }: ReaderProps) {
  const t = await getTranslations({ locale });
  const original = edition.article.lang;
  const texts = [original, translation].flatMap((lang) => (lang && textIn(edition, lang)) || []);
  const annotations = inReadingOrder(edition.annotations, original);
  const marks = new Map<string, MarkNote>();
  annotations.forEach(({ id, layer }, index) => {
    const label = t('note.link', { number: index + 1, layer: t(`layer.${layer}.name`) });
    marks.set(id, { layer, number: index + 1, label });
  });
  const drawn = rows(texts, annotations, dossier.glossary);
  const drawing = { notes: marks, locale, glossary: address(locale, dossier.slug, 'glossary') };
  const label = (row: Row) =>
    row.kind === 'p' ? t('reader.paragraph', { block: row.ref.slice(1) }) : t(`reader.${labels[row.kind]}`);
  const nameOf = (lang: string) =>
    t.has(`lang.${lang as Locale}`) ? t(`lang.${lang as Locale}`) : langName(locale, lang);
  const others = translationsOf(edition).filter((lang) => lang !== translation);
  const head = drawn.find((row) => row.kind === 'h');
  return (
    <>
      <LayerBar edition={edition} locale={locale} sided={texts.length > 1} />
      <script data-first-paint="view" />
      <main className="article" id="main" tabIndex={-1} data-dossier={dossier.slug} data-edition={edition.slug}>
        <way-back data-label={t('reader.backTo', { outlet: '{outlet}' })} />
        <div className="head" id={head?.ref}>
          <div>
            <p className="small">
              {t('reader.original')} · {nameOf(original)}
            </p>
            {head?.cells[0] && <CellView cell={head.cells[0]} column="original" row={head} {...drawing} />}
          </div>
          <div>
            {translation && (
              <p className="small">
                {t('reader.translation')} · {nameOf(translation)}
                {others.map((lang) => (
                  <span key={lang}>
                    {' · '}
                    <a href={editionAddress(locale, dossier.slug, edition, lang)} hrefLang={lang} data-twin="">
                      {t('reader.other', { lang: t(`lang.${lang as Locale}`) })}
                    </a>
                  </span>
                ))}
              </p>
            )}
            {head?.cells[1] && <CellView cell={head.cells[1]} column="translation" row={head} {...drawing} />}
          </div>
          {ownLabel ?? <About dossier={dossier} edition={edition} locale={locale} />}
        </div>
        <div className={drawn.length > longText ? 'grid long' : 'grid'}>
          {drawn
            .filter((row) => row !== head)
            .map((row) => (
              <RowView key={row.ref} row={row} label={label(row)} {...drawing} />
            ))}
          <aside className="notes" aria-label={t('note.heading')}>
            <h2>{t('note.heading')}</h2>
            <ol role="list">
              {annotations.map((annotation, index) => (
                <Note
                  key={annotation.id}
                  annotation={annotation}
                  number={index + 1}
                  locale={locale}
                  dossier={dossier}
                  edition={edition}
                  translation={translation}
                />
              ))}
            </ol>
            <note-panel />
          </aside>
        </div>
        <segment-pair>
          <p className="vh" role="status" />
        </segment-pair>
        {/* What the tools say of a sentence, they say by its number in the study edition. */}
        {!ownLabel && <segment-tools hidden />}
      </main>
    </>
  );
}

/** From this many blocks on, those out of sight are not laid out until they come near. */
const longText = 60;

const labels = { h: 'titleRef', cap: 'caption', bio: 'authorLine', note: 'publisherNote' } as const;
