import { functionWords, primary } from '#lib/import/language/function-words.ts';
import { abbreviation } from './abbreviation.ts';
import type { Place } from './place.ts';

/** What may stand before the first letter of a sentence: quotation marks, brackets, a dash of speech, a bullet. */
const lead = /^["'“”‘’«»„‚‹›([{¿¡\s\u00a0–—―‒•*-]*/u;

/** Languages in which a figure with a full stop is an ordinal («13. mars»). */
const withOrdinals = new Set([
  'nb',
  'nn',
  'da',
  'de',
  'fi',
  'et',
  'is',
  'fo',
  'cs',
  'sk',
  'pl',
  'hu',
  'hr',
  'sl',
  'lv',
]);

/** German nouns have a capital: «am 3. Oktober», «im 19. Jahrhundert». */
const nounsCapital = new Set(['de']);

/** Whether a mark ends a sentence in a script with spaces and capitals. */
export function endsSpaced(place: Place): boolean {
  const { paragraph, space, next, mark } = place;
  if (space === '') return endsGlued(place);
  const rest = paragraph.slice(next, next + 60);
  const bare = rest.slice(lead.exec(rest)?.[0].length ?? 0);
  // What goes on in small letters is the same sentence: «Hvorfor?» spurte hun.
  if (!/^[\p{Lu}\p{Lt}\p{Lo}\p{N}$€£¥#@§&%]/u.test(bare)) return false;
  // Words of a dash or bracket that opens here are no part of what an abbreviation leads to.
  return mark === '.' && place.close === '' ? endsAtFullStop(place, rest, bare) : true;
}

function endsAtFullStop({ paragraph, lang, start, at }: Place, rest: string, bare: string): boolean {
  const before = paragraph.slice(Math.max(start, at - 40), at);
  const word = /[\p{L}\p{N}][\p{L}\p{M}\p{N}.'’-]*$/u.exec(before)?.[0] ?? '';
  const starter = functionWords(lang).has(/^\p{L}+/u.exec(bare)?.[0].toLowerCase() ?? '');
  const figure = /^\p{N}/u.test(bare);
  // “1. Go there.”: the number of a point in a list is no sentence.
  const alone = at - start < 12 && paragraph.slice(start, at).trim() === word;
  if (alone && /^(\p{N}{1,3}|\p{L}|[ivxIVX]+)$/u.test(word)) return false;
  if (/^\p{N}+$/u.test(word)) return endsAtNumber(word, lang, figure, starter);
  // An initial: “J. F. Kennedy”, “the U.S. Congress”.
  if (/^\p{Lu}$|^(\p{Lu}\p{Ll}?\.-?)+\p{Lu}\p{Ll}?$/u.test(word)) return starter && rest === bare;
  const kinds = abbreviation(word, lang);
  if (kinds.includes('on') || (kinds.includes('number') && figure)) return false;
  return !kinds.includes('name') || starter || rest !== bare;
}

function endsAtNumber(word: string, lang: string, figure: boolean, starter: boolean): boolean {
  const short = word.length <= 2;
  if (!withOrdinals.has(primary(lang)) || !short) return true;
  if (figure) return false;
  return !nounsCapital.has(primary(lang)) || starter;
}

/** Crawled text loses spaces: «… landet.Japan er …». An address or the name of a file does not end. */
function endsGlued({ paragraph, at, mark, close, next }: Place): boolean {
  if (!/[.!?]$/.test(mark)) return false;
  const before = paragraph.slice(Math.max(0, at - 40), at);
  const rest = paragraph.slice(next, next + 20);
  const glued = /\p{Ll}{2}$/u.test(before) && /^\p{Lu}\p{Ll}/u.test(rest) && !/^(Com|Net|Org)\b/.test(rest);
  return glued && !/[/@\\_]\S*$|www\S*$/u.test(before) && !/^["'“‘«]$/.test(close);
}
