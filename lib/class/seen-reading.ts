import type { Annotation } from '#lib/model/annotation.ts';
import type { Contrast } from '#lib/model/contrast.ts';
import { textIn as textOfEdition } from '#lib/model/edition.ts';
import type { Passage } from '#lib/model/point.ts';
import { blockOf, type Ref } from '#lib/model/ref.ts';
import { isOwn, segmentAt, type Text } from '#lib/model/text.ts';
import type { Material } from './material.ts';
import type { Room } from './room.ts';
import { type RoomState, viewerOf } from './room-state.ts';
import { isRead } from './task.ts';
import { maySee, type Viewer } from './visibility.ts';
import type { ReadContrast, ReadingSheet, ReadPosition, ReadText, ReadWords } from './wire.ts';

/** The blocks of a text that say who wrote it and who published it. */
const telling = ['bio', 'note'];

/**
 * What a class reads, as a seat may see it: only what is read of each text, without what names its outlet, without our
 * translation of lines and without our notes and contrasts, until {@link maySee} allows each of them. `null` for a seat
 * that is removed or was never there.
 */
export function seenReading(state: RoomState, seatId: string, material: Material): ReadingSheet | null {
  const { room } = state;
  const viewer = viewerOf(state, seatId);
  if (viewer.removed) return null;
  const named = maySee(viewer, { kind: 'outlets' }, room);
  // Notes and contrasts speak of outlets by name.
  const noted = named && maySee(viewer, { kind: 'expert-notes' }, room);
  const { dossier, polls, contrasts } = material;
  return {
    dossier: dossier && { slug: dossier.slug, title: dossier.title },
    texts: room.settings.texts.flatMap(({ number }) => seenText(viewer, room, material, number) ?? []),
    polls: [...polls],
    contrasts: noted ? contrasts.map((contrast) => seenContrast(viewer, room, material, contrast)) : null,
  };
}

function seenText(viewer: Viewer, room: Room, material: Material, number: number): ReadText | null {
  const [original, translation] = material.reading.get(number) ?? [];
  const text = material.texts.get(number);
  if (!original || !text) return null;
  const { settings } = room;
  const named = maySee(viewer, { kind: 'outlets' }, room);
  const noted = named && maySee(viewer, { kind: 'expert-notes' }, room);
  const withheld = translation ? withheldIn(viewer, room, number) : [];
  const isShown = (at: Ref) =>
    isRead(settings, { text: number, at }) && (named || !telling.includes(blockOf(at).replace(/\d+$/, '')));
  const notes = text.notes.filter(({ at }) => isShown(at) && !withheld.includes(at));
  const langs = [original.lang, ...(translation ? [translation.lang] : [])];
  return {
    number,
    edition: named ? text.edition : null,
    original: cut(original, isShown),
    translation: translation ? withoutWords(cut(translation, isShown), withheld) : null,
    withheld,
    notes: noted ? notes.map((note) => inLangs(note, langs)) : null,
  };
}

/** The lines of a text whose translation a viewer may not see. */
function withheldIn(viewer: Viewer, room: Room, number: number): Ref[] {
  return room.settings.lines
    .filter((place) => place.text === number && !maySee(viewer, { kind: 'our-translation', place }, room))
    .map(({ at }) => at);
}

function cut({ lang, blocks }: Text, isShown: (at: Ref) => boolean): Text {
  const shown = blocks.map((block) => ({ ...block, segments: block.segments.filter(({ ref }) => isShown(ref)) }));
  return { lang, blocks: shown.filter(({ segments }) => segments.length > 0) };
}

function withoutWords({ lang, blocks }: Text, withheld: readonly Ref[]): Text {
  return {
    lang,
    blocks: blocks.map((block) => ({
      ...block,
      segments: block.segments.map((segment) =>
        withheld.includes(segment.ref) ? { ref: segment.ref, plain: '', own: [], emphasis: [] } : segment,
      ),
    })),
  };
}

/** The class has two languages; what a note quotes in a third would be another way to a line that is withheld. */
function inLangs(note: Annotation, langs: readonly string[]): Annotation {
  return {
    ...note,
    targets: Object.fromEntries(Object.entries(note.targets).filter(([lang]) => langs.includes(lang))),
  };
}

function seenContrast(viewer: Viewer, room: Room, material: Material, contrast: Contrast): ReadContrast {
  const { id, title, layer, relation, why, question, positions } = contrast;
  const seen = positions.flatMap(({ says, ...passage }): ReadPosition[] => {
    const edition = material.dossier?.editions.find(({ slug }) => slug === passage.edition);
    if (!edition) return [];
    const { article } = edition;
    const number = room.settings.texts.find((text) => text.edition === passage.edition)?.number ?? null;
    const isWithheld = number !== null && withheldIn(viewer, room, number).includes(passage.at);
    const words = (lang: string) => wordsOf(textOfEdition(edition, lang), passage);
    const original = words(article.lang);
    if (!original) return [];
    const { lang } = room.settings;
    const translation = isWithheld || lang === article.lang ? null : words(lang);
    const { outlet, published } = article;
    return [{ text: number, outlet, published, at: passage.at, original, translation, says }];
  });
  return { id, title, layer, relation, why, question, positions: seen };
}

function wordsOf(text: Text | undefined, { at, targets }: Passage): ReadWords | null {
  const target = text && targets[text.lang];
  if (!text || !target || !segmentAt(text, at)) return null;
  return { lang: text.lang, exact: target.exact, own: isOwn(text, at, target.range) };
}
