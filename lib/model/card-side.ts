import type { Contrast, Position } from './contrast.ts';
import { type Dossier, textIn, translationsOf } from './edition.ts';
import { type Locale, translationFor } from './locale.ts';
import { inQuotationMarks } from './quotation-marks.ts';
import { isOwn } from './text.ts';

/** A side of the card: the words as they are read in a language, and under them the original, if it is another. */
export interface CardSide {
  outlet: string;
  words: string;
  original?: string;
}

/**
 * The two sides of a contrast’s card: its first two positions, in different editions where it has them. Words stand in
 * the quotation marks of their language where they are the outlet’s own. An original whose signs the card’s types lack
 * is left out.
 */
export function cardSides(contrast: Contrast, dossier: Dossier, locale: Locale): CardSide[] {
  const [first] = contrast.positions;
  const others = contrast.positions.slice(1);
  const second = others.find(({ edition }) => edition !== first?.edition) ?? others[0];
  return [first, second].flatMap((position) => {
    const edition = dossier.editions.find(({ slug }) => slug === position?.edition);
    if (!position || !edition) return [];
    const { outlet, lang } = edition.article;
    const inLang = (one: string) =>
      marked(position, one, isOwn(textIn(edition, one), position.at, range(position, one)));
    const read = lang === locale ? lang : (translationFor(locale, lang, translationsOf(edition)) ?? lang);
    const original = inLang(lang);
    return [{ outlet, words: inLang(read), ...(read !== lang && isLatin(original) ? { original } : {}) }];
  });
}

const range = ({ targets }: Position, lang: string) => targets[lang]?.range ?? { start: 0, end: 0 };

function marked({ targets }: Position, lang: string, own: boolean): string {
  const words = targets[lang]?.exact ?? '';
  if (!own) return words;
  return inQuotationMarks(words, lang);
}

/** Whether the Latin part of the types has every sign: letters to ÿ, and the marks of running text. */
function isLatin(text: string): boolean {
  return /^[\u0020-\u00ff–—‘’“”…]*$/.test(text);
}
