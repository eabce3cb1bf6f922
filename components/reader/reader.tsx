import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { address, editionAddress } from '#i18n/address.ts';
import { langName } from '#i18n/lang-name.ts';
import type { Dossier, Edition } from '#lib/model/edition.ts';
import { textIn, translationsOf } from '#lib/model/edition.ts';
import type { Locale } from '#lib/model/locale.ts';
import { inReadingOrder, rows } from '#lib/model/row.ts';
import { About } from './about.tsx';
import { Columns, useRowLabel } from './columns.tsx';
import { LayerBar } from './layer-bar.tsx';
import { Note } from './note.tsx';
import type { MarkNote } from './pieces.tsx';
import { RowView } from './row.tsx';

interface ReaderProps {
  dossier: Dossier;
  edition: Edition;
  /** Language of the second column; none where the edition has no translation. */
  translation: string | undefined;
  locale: Locale;
  /** In the place of what is known of a study edition: the label of a text that is none. */
  label?: ReactNode;
}

/** Notes in one list: a browser that shows one of them looks at all of its siblings. */
const notesInList = 100;

/** An edition in two languages, its marks and its notes. */
export function Reader({ dossier, edition, translation, locale, label }: ReaderProps) {
  const t = useTranslations();
  const labelOf = useRowLabel();
  const original = edition.article.lang;
  const texts = [original, translation].flatMap((lang) => (lang && textIn(edition, lang)) || []);
  const annotations = inReadingOrder(edition.annotations, original);
  const marks = new Map<string, MarkNote>();
  const counts = new Map<string, number>();
  annotations.forEach(({ id, layer }, index) => {
    const name = t('note.link', { number: index + 1, layer: t(`layer.${layer}.name`) });
    marks.set(id, { layer, number: index + 1, label: name });
    counts.set(layer, (counts.get(layer) ?? 0) + 1);
  });
  const drawn = rows(texts, annotations, dossier.glossary);
  const drawing = { notes: marks, locale, glossary: address(locale, dossier.slug, 'glossary') };
  const nameOf = (lang: string) =>
    t.has(`lang.${lang as Locale}`) ? t(`lang.${lang as Locale}`) : langName(locale, lang);
  const others = translationsOf(edition).filter((lang) => lang !== translation);
  const head = drawn.find((row) => row.kind === 'h');
  const over = {
    original: (
      <p className="small">
        {t('reader.original')} · {nameOf(original)}
      </p>
    ),
    translation: translation && (
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
    ),
  };
  return (
    <>
      <LayerBar counts={counts} sided={texts.length > 1} />
      <script data-first-paint="view" />
      <main className="article" id="main" tabIndex={-1} data-dossier={dossier.slug} data-edition={edition.slug}>
        <way-back data-label={t('reader.backTo', { outlet: '{outlet}' })} />
        <Columns
          head={head}
          over={over}
          beside={label ?? <About dossier={dossier} edition={edition} locale={locale} />}
          blocks={drawn.length}
          {...drawing}
        >
          {drawn
            .filter((row) => row !== head)
            .map((row) => (
              <RowView key={row.ref} row={row} label={labelOf(row)} {...drawing} />
            ))}
          <aside className="notes" aria-label={t('note.heading')}>
            <h2>{t('note.heading')}</h2>
            {lists(annotations).map((list, at) => (
              <ol role="list" key={list[0]?.id}>
                {list.map((annotation, index) => (
                  <Note
                    key={annotation.id}
                    annotation={annotation}
                    number={at * notesInList + index + 1}
                    locale={locale}
                    dossier={dossier}
                    edition={edition}
                    translation={translation}
                  />
                ))}
              </ol>
            ))}
            <note-panel />
          </aside>
        </Columns>
        <segment-pair>
          <p className="vh" role="status" />
        </segment-pair>
        {/* What the tools say of a sentence, they say by its number in the study edition. */}
        {!label && <segment-tools hidden />}
      </main>
    </>
  );
}

function lists<Kind>(notes: readonly Kind[]): Kind[][] {
  const count = Math.ceil(notes.length / notesInList);
  return Array.from({ length: count }, (_, at) => notes.slice(at * notesInList, (at + 1) * notesInList));
}
