import { useEffect, useState } from 'react';
import { studyEdition } from '#desk/import/known.ts';
import { notePlaces } from '#lib/model/lay-out/note-places.ts';
import { layTexts, translationIn } from '#lib/model/lay-out.ts';
import { type Locale, translationFor } from '#lib/model/locale.ts';
import type { Ref } from '#lib/model/ref.ts';
import type { Range } from '#lib/model/text.ts';
import type { Work, WorkText } from '#lib/model/work.ts';

/** A note of another edition: where it stands, and its words in the original and in the reader's language. */
export interface OtherNote {
  edition: string;
  outlet: string;
  id: string;
  at: Ref;
  words: { lang: string; exact: string; own: boolean }[];
}

/**
 * The notes of a dossier's editions that put the same thing otherwise than those of a work, by `edition/id`. Fetched
 * when there are any; what cannot be had, or is not there any more, is missing.
 */
export function useOthers({ dossier, notes }: Work, locale: Locale): ReadonlyMap<string, OtherNote> {
  const [others, setOthers] = useState<ReadonlyMap<string, OtherNote>>(new Map());
  const wanted = dossier ? [...new Set(notes.flatMap(({ versus }) => versus))].sort().join('\n') : '';
  useEffect(() => {
    if (!dossier || wanted === '') return;
    let wait = true;
    const ids = wanted.split('\n');
    const editions = [...new Set(ids.map((id) => id.split('/')[0] ?? ''))];
    Promise.all(
      editions.map((edition) =>
        studyEdition({ dossier, edition }).then(
          (study) => otherNotes(study, edition, locale),
          () => [],
        ),
      ),
    ).then((found) => {
      const all = new Map(found.flat().map((note) => [`${note.edition}/${note.id}`, note]));
      if (wait)
        setOthers(new Map(ids.flatMap((id) => all.get(id) ?? []).map((one) => [`${one.edition}/${one.id}`, one])));
    });
    return () => {
      wait = false;
    };
  }, [dossier, wanted, locale]);
  return others;
}

function otherNotes(study: Work, edition: string, locale: Locale): OtherNote[] {
  const { original, translations, outlet = edition } = study;
  const lang = translationFor(
    locale,
    original.lang,
    translations.map(({ text }) => text.lang),
  );
  const translation = translationIn(study, lang);
  const { segments } = layTexts(original, translation);
  const texts = [original, ...(translation ? [translation.text] : [])];
  return notePlaces(study.notes, segments, original.lang).notes.map(({ note, at }) => ({
    edition,
    outlet,
    id: note.id,
    at,
    words: texts.flatMap((text) => {
      const target = note.targets[text.lang];
      return target ? [{ lang: text.lang, exact: target.exact, own: isOwn(text, target) }] : [];
    }),
  }));
}

function isOwn({ own }: WorkText, { start, end }: Range): boolean {
  return own.some((range) => range.start <= start && end <= range.end);
}
