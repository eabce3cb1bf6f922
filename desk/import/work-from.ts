import { groupsOf, type Remark, type Review } from '#lib/import/review.ts';
import { type SetAside, setAside } from '#lib/import/set-aside.ts';
import type { Locale } from '#lib/model/locale.ts';
import { describe as targetAt, type Work, type WorkNote, type WorkText } from '#lib/model/work.ts';
import { type DeskState, titleOf } from './desk-state.ts';

/** What only the page knows: chance, the clock, and the language in which a person writes. */
export interface Maker {
  id: () => string;
  now: string;
  locale: Locale;
}

/** What lies on the desk as a work. `alone`: the original, where there is no translation. */
export function workFrom(desk: DeskState, alone: WorkText | null, maker: Maker): Work {
  const review = desk.review?.now;
  const original = review?.source ?? alone;
  if (!original) throw new Error('There is no text on the desk.');
  const { source } = desk.taken;
  const dossier = desk.dossier.trim();
  return {
    id: maker.id(),
    title: titleOf(desk),
    ...(source?.address ? { address: source.address } : {}),
    ...(dossier ? { dossier } : {}),
    original,
    translations: review ? [{ text: review.target, groups: groupsOf(review) }] : [],
    notes: review ? remarksOf(review).map((remark) => noteFrom(remark, original, maker)) : [],
    layers: [],
    ...(review ? asideOf(review) : setAside(source?.lines ?? [], original.lang)),
  };
}

function asideOf(review: Review): SetAside {
  return {
    aside: review.aside.map(({ words }) => words),
    asidePlaces: review.aside.map(({ words: _, side, ...place }) => ({ lang: review[side].lang, ...place })),
  };
}

function remarksOf({ remarks }: Review): Remark[] {
  return [...remarks].sort((one, other) => one.start - other.start);
}

/** A sentence that a translator wrote about the text is a note on the translation. */
function noteFrom({ start, end, body }: Remark, original: WorkText, { id, now, locale }: Maker): WorkNote {
  const found = end > start;
  return {
    id: id(),
    layer: 'translation',
    tags: [],
    targets: found ? { [original.lang]: targetAt(original.text, { start, end }) } : {},
    lost: {},
    body: { [locale]: body },
    versus: [],
    contrasts: [],
    created: now,
    modified: now,
  };
}
