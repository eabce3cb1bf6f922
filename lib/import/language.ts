import { functionWords, knownByWords } from './language/function-words.ts';
import { scriptOf } from './language/script.ts';
import { weighForm } from './language/word-form.ts';

/** As much of a text as is looked at; the language of a book is known from its first pages. */
const enough = 20_000;

/** What a small word says for its language, against the form of a word (see word-form.ts). */
const smallWord = 2;

/** How strongly a difference of weight speaks: at 1 a small word that only one language has leaves 88 to 12. */
const steepness = 1;

/** What is as good bokmål as Danish is taken for bokmål: it is what is read here. */
const oursFirst = 0.2;

/** The least weight of the best language, for a word: names and figures alone say nothing. */
const leastPerWord = 0.15;

/**
 * The language of a text: by its script, and in Latin letters by small words and the forms of words, so that one
 * sentence is usually enough to tell bokmål from nynorsk. After Grefenstette (1995) and, for short texts of close
 * languages, Tiedemann and Ljubešić (2012): what both have says nothing.
 *
 * @returns A BCP 47 tag and how sure it is, 0–1; `und` with 0 where it cannot say. Never throws.
 */
export function languageOf(text: string): { lang: string; confidence: number } {
  const start = text.slice(0, enough).normalize('NFC');
  const script = scriptOf(start);
  if (!script.latin) return { lang: script.lang, confidence: script.share };
  const words = start.match(/[\p{L}\p{M}]+(?:['’]\p{L}+)*/gu) ?? [];
  const ranked = [...weigh(words)].sort(([, a], [, b]) => b - a);
  const [best, second] = ranked;
  if (!best || best[1] < Math.max(1, leastPerWord * words.length)) return { lang: 'und', confidence: 0 };
  const sum = ranked.reduce((total, [, weight]) => total + Math.exp((weight - best[1]) * steepness), 0);
  return second && second[1] === best[1] ? { lang: 'und', confidence: 0 } : { lang: best[0], confidence: 1 / sum };
}

function weigh(words: readonly string[]): Map<string, number> {
  const weights = new Map(knownByWords.map((lang) => [lang, lang === 'nb' ? oursFirst : 0]));
  const add = (lang: string, weight: number) => weights.set(lang, (weights.get(lang) ?? 0) + weight);
  const lists = knownByWords.map((lang) => [lang, functionWords(lang)] as const);
  for (const [at, word] of words.entries()) {
    const small = word.toLowerCase();
    for (const [lang, list] of lists) if (list.has(small)) add(lang, smallWord);
    // Names are the same in all languages; what begins the text has its capital from that.
    if (small === word || at === 0) weighForm(small, add);
  }
  return weights;
}
