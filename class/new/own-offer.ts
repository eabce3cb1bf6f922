import { ownEdition } from '#lib/class/lesson-settings.ts';
import type { EditionOffer } from '#lib/class/offer.ts';
import { layTexts, translationIn } from '#lib/model/lay-out.ts';
import type { Text } from '#lib/model/text.ts';
import type { Work } from '#lib/model/work.ts';

/** What of a text of one's own can be chosen, told in the language the class has it in. */
export function ownOffer(work: Work, lang: string): EditionOffer {
  const { original, translation } = layTexts(work.original, translationIn(work, lang));
  return {
    slug: ownEdition,
    outlet: work.outlet ?? '',
    title: work.title,
    lang: work.original.lang,
    translations: work.translations.map(({ text }) => text.lang),
    told: (translation ?? original).lang,
    blocks: blocksOf(translation ?? original),
  };
}

export function blocksOf(text: Text): EditionOffer['blocks'] {
  return text.blocks.map(({ ref, heading, segments }) => ({
    ref,
    heading,
    lines: segments.map(({ ref: at, plain }) => ({ at, words: plain })),
  }));
}
