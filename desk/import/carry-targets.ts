import { sentencesOf, describe as targetAt, type Work, type WorkNote, type WorkText } from '#lib/model/work.ts';

/**
 * A text with sentences written into it in the place of one of a work's translations: the notes stay on their words,
 * which have moved. The sentences of the old text are all in the new one, in order.
 */
export function withTranslation(work: Work, at: number, next: Work['translations'][number]): Work {
  const old = work.translations[at];
  if (!old) return work;
  const moved = carried(old.text, next.text);
  const { lang } = old.text;
  const notes = work.notes.map((note): WorkNote => {
    const target = note.targets[lang];
    if (!target) return note;
    const place = { start: moved(target.start), end: moved(target.end - 1) + 1 };
    return { ...note, targets: { ...note.targets, [lang]: targetAt(next.text.text, place) } };
  });
  const asidePlaces = work.asidePlaces?.map((place) => {
    if (place?.lang !== lang) return place;
    // The end of the text stays its end, and the end of a block that of its last letter.
    if (place.at >= old.text.text.length) return { ...place, at: next.text.text.length };
    return { ...place, at: old.text.text[place.at] === '\n' ? moved(place.at - 1) + 1 : moved(place.at) };
  });
  return { ...work, notes, translations: work.translations.with(at, next), ...(asidePlaces && { asidePlaces }) };
}

/** Where a place in the old text is in the new one: as far into its sentence as it was. */
function carried(old: WorkText, next: WorkText): (place: number) => number {
  const words = (text: WorkText, { start, end }: { start: number; end: number }) => text.text.slice(start, end).trim();
  const later = sentencesOf(next);
  let from = 0;
  const places = sentencesOf(old).map((sentence) => {
    const at = later.findIndex((one, index) => index >= from && words(next, one) === words(old, sentence));
    from = at + 1;
    return { sentence, start: later[at]?.start ?? sentence.start };
  });
  return (place) => {
    const home = places.find(({ sentence }) => sentence.start <= place && place < sentence.end);
    return home ? home.start + place - home.sentence.start : place;
  };
}
