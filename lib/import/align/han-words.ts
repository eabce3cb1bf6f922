import { foreignNames } from './hanzi-sounds.ts';
import { romanOf } from './kana.ts';
import type { Lexicon } from './lexicon.ts';
import { digitPattern, numberValue, numeralAt, numeralValue, scaleOf } from './number.ts';
import type { Word } from './sentence.ts';
import { signs, signWord } from './sign.ts';
import { plainWord } from './stem.ts';

const pattern = new RegExp(
  String.raw`(${digitPattern})([千百万萬亿億兆]*)|([A-Za-z\u00c0-\u024f]+)|([\u30a1-\u30faー]+)|([\p{Script=Han}々]+)|([\p{Script=Hiragana}]+)|([${signs}])`,
  'gu',
);

/**
 * The words of a Chinese or Japanese sentence: what the lexicon knows, the longest first, and every two characters
 * that follow each other in what it does not know. `text` is in the characters of the lexicon (characters.ts).
 */
export function hanWords(text: string, lang: string, lexicon: Lexicon): Word[] {
  return spans(text, lexicon).flatMap((span) => (typeof span === 'string' ? unknown(span, lang, lexicon) : [span]));
}

/** Words of the lexicon, and the stretches between them. */
function spans(text: string, lexicon: Lexicon): (Word | string)[] {
  const found: (Word | string)[] = [];
  let from = 0;
  for (let at = 0; at < text.length; ) {
    const word = knownAt(text, at, lexicon);
    if (!word) {
      at += 1;
      continue;
    }
    if (from < at) found.push(text.slice(from, at));
    found.push(word.word);
    at += word.length;
    from = at;
  }
  if (from < text.length) found.push(text.slice(from));
  return found;
}

function knownAt(text: string, at: number, lexicon: Lexicon): { word: Word; length: number } | undefined {
  // A form that begins in the middle of a number is none: 11月 is not 1月.
  const form = /\d/.test(text[at - 1] ?? '') ? '' : lexicon.longestAt(text, at);
  const numeral = numeralAt(text, at);
  const value = numeral.length > form.length ? numeralValue(numeral) : undefined;
  if (value) {
    return { word: { key: value, kind: 'number', concepts: lexicon.of(value), sound: '' }, length: numeral.length };
  }
  if (!form) return undefined;
  return { word: { key: form, kind: 'known', concepts: lexicon.of(form), sound: '' }, length: form.length };
}

function unknown(text: string, lang: string, lexicon: Lexicon): Word[] {
  const words: Word[] = [];
  for (const [, digits, scale, latin, katakana, han, hiragana, sign] of text.matchAll(pattern)) {
    if (digits) {
      const key = [...(scale ?? '')].reduce((value, one) => String(Number(value) * scaleOf(one)), numberValue(digits));
      words.push({ key, kind: 'number', concepts: lexicon.of(key), sound: '' });
    } else if (latin) {
      const key = plainWord(latin);
      words.push({ key, kind: 'name', concepts: [], sound: key });
    } else if (katakana && katakana.length > 1) {
      words.push({ key: katakana, kind: 'name', concepts: [], sound: romanOf(katakana) });
    } else if (han) words.push(...runs(han), ...(lang === 'zh' ? names(han) : []));
    else if (sign && !hiragana) words.push(signWord(sign));
  }
  return words;
}

function runs(han: string): Word[] {
  const pairs: Word[] = [];
  for (let at = 0; at + 1 < han.length; at += 1) {
    pairs.push({ key: han.slice(at, at + 2), kind: 'run', concepts: [], sound: '' });
  }
  return pairs;
}

/** Foreign names in Chinese, by their sound; two characters may well be no name. */
function names(han: string): Word[] {
  return foreignNames(han).map(({ name, sound }) => {
    return { key: `~${name}`, kind: name.length > 2 ? 'name' : 'run', concepts: [], sound };
  });
}
