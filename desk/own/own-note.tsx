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
import type { OtherNote } from './use-others.ts';
import { Versus } from './versus.tsx';

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
  /** The notes of the dossier's editions that say the same thing otherwise, by `edition/id`. */
  others: ReadonlyMap<string, OtherNote>;
  onEdit: () => void;
  onDelete: () => void;
}

/** A note on an own text, drawn as those of the editions, with what its owner may do to it. */
export function OwnNote({ work, note, number, langs, at, locale, contrasts, others, onEdit, onDelete }: OwnNoteProps) {
  const t = useTranslations('annotate');
  const toNote = useTranslations('note');
  const toSource = useTranslations('source');
  const { layer, kind } = useNoteNames(work)(note);
  const said = saidIn(note.body, locale);
  const plainer = note.plainer && saidIn(note.plainer, locale);
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
      {plainer && (
        <p className="small">
          {toNote('plainer')} <i lang={plainer.lang === locale ? undefined : plainer.lang}>{plainer.text}</i>
        </p>
      )}
      {note.source && note.source.length > 0 && (
        <p className="small">
          {toNote('credited')} {note.source.map((type) => toSource(type)).join(', ')}
        </p>
      )}
      {work.dossier &&
        note.versus.map((id) => {
          const other = others.get(id);
          return other && <Versus key={id} other={other} dossier={work.dossier ?? ''} locale={locale} />;
        })}
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

/** What is said in a language, or in another where nothing is said in that. */
export function saidIn(said: WorkNote['body'], locale: Locale): { lang: Locale; text: string } | undefined {
  const lang = [locale, ...locales].find((one) => said[one]?.trim());
  return lang && { lang, text: said[lang] ?? '' };
}

/** What the layer of a note and its tags are called. */
export function useNoteNames(work: Work): (note: WorkNote) => { layer: string; kind: string } {
  const t = useTranslations('layer');
  const change = useTranslations('change');
  const tagName = useTagName();
  const own = new Map(ownLayers(work).map((layer) => [layer.id, layer]));
  return (note) => {
    const { layer, tags } = note;
    if (isLayerId(layer)) {
      const names = tags.map((tag) => (t.has(`${layer}.tag.${tag}` as 'facts.tag.same') ? tagName(layer, tag) : tag));
      const changed = note.change ? ` · ${change(note.change)}` : '';
      return { layer: t(`${layer}.name`), kind: names.join(', ') + changed };
    }
    const mine = own.get(layer);
    const names = tags.map((tag) => mine?.tags.find(({ id }) => id === tag)?.name ?? tag);
    return { layer: mine?.name ?? layer, kind: names.join(', ') };
  };
}
