import { useTranslations } from 'next-intl';
import { Fragment } from 'react';
import { NoteView, useTagName } from '#components/reader/note-view.tsx';
import { QuotedWords } from '#components/words.tsx';
import { address } from '#i18n/address.ts';
import { isLayerId } from '#lib/model/layer.ts';
import { type Locale, locales } from '#lib/model/locale.ts';
import type { Ref } from '#lib/model/ref.ts';
import type { Work, WorkNote } from '#lib/model/work.ts';
import { lookOf, ownLayers } from './layer-look.ts';

interface OwnNoteProps {
  work: Work;
  note: WorkNote;
  number: number;
  /** The languages of the columns, the original first. */
  langs: readonly string[];
  at: Ref;
  locale: Locale;
  /** The titles of the dossier's contrasts, by id. */
  contrasts: ReadonlyMap<string, string>;
  onEdit: () => void;
  onDelete: () => void;
}

/** A note on an own text, drawn as those of the editions, with what its owner may do to it. */
export function OwnNote({ work, note, number, langs, at, locale, contrasts, onEdit, onDelete }: OwnNoteProps) {
  const t = useTranslations('annotate');
  const toNote = useTranslations('note');
  const { layer, kind } = useNoteNames(work)(note);
  const said = bodyIn(note, locale);
  return (
    <NoteView
      id={note.id}
      number={number}
      look={lookOf(work.layers, note.layer)}
      layer={layer}
      kind={kind}
      quotes={langs.map((lang) => {
        const target = note.targets[lang];
        return (
          target && (
            <Fragment key={lang}>
              <QuotedWords exact={target.exact} lang={lang} own={false} />{' '}
            </Fragment>
          )
        );
      })}
      at={at}
      locale={locale}
    >
      <p className="body" lang={said?.lang === locale ? undefined : said?.lang}>
        {said?.text}
      </p>
      {work.dossier &&
        note.contrasts.map((id) => (
          <a key={id} className="contrast" href={address(locale, work.dossier ?? '', 'contrasts', id)}>
            {toNote('contrast', { title: contrasts.get(id) ?? id })}
          </a>
        ))}
      <p className="cluster own-tools">
        <button className="btn quiet" type="button" onClick={onEdit}>
          {t('edit')}
        </button>
        <button className="btn quiet" type="button" onClick={onDelete}>
          {t('delete')}
        </button>
      </p>
    </NoteView>
  );
}

/** What a note says in a language, or in another where it says nothing in that. */
export function bodyIn({ body }: WorkNote, locale: Locale): { lang: Locale; text: string } | undefined {
  const lang = [locale, ...locales].find((one) => body[one]?.trim());
  return lang && { lang, text: body[lang] ?? '' };
}

/** What the layer of a note and its tags are called. */
export function useNoteNames(work: Work): (note: WorkNote) => { layer: string; kind: string } {
  const t = useTranslations('layer');
  const tagName = useTagName();
  const own = new Map(ownLayers(work).map((layer) => [layer.id, layer]));
  return ({ layer, tags }) => {
    if (isLayerId(layer)) {
      const names = tags.map((tag) => (t.has(`${layer}.tag.${tag}` as 'facts.tag.same') ? tagName(layer, tag) : tag));
      return { layer: t(`${layer}.name`), kind: names.join(', ') };
    }
    const mine = own.get(layer);
    const names = tags.map((tag) => mine?.tags.find(({ id }) => id === tag)?.name ?? tag);
    return { layer: mine?.name ?? layer, kind: names.join(', ') };
  };
}
