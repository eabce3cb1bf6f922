import { stemmer as english } from '@orama/stemmers/english';
import { stemmer as norwegian } from '@orama/stemmers/norwegian';
import type { Range } from '#lib/model/text.ts';

/** A word as it is looked up, and where it stands. Offsets are UTF-16 code units, end exclusive. */
export interface Term extends Range {
  term: string;
}

/** Snowball has one stemmer for Norwegian, with the endings of both: -en, -er, -ene and -a, -ar, -ane. */
const stemmers: Record<string, (word: string) => string> = { nb: norwegian, nn: norwegian, en: english };
const stems = new Map<string, string>();

// Written without spaces: a word of these is any two characters that follow each other.
const unspaced = String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]`;
const pattern = new RegExp(String.raw`(${unspaced}+)|(?:(?!${unspaced})[\p{L}\p{M}\p{N}])+`, 'gu');

/** Small letters without accents: é is e. What is a letter of its own in Norwegian stays: å, ø, æ. */
export function plainWord(word: string): string {
  return word
    .toLowerCase()
    .normalize('NFD')
    .replace(/(?<!a)\u030a|[\u0300-\u0309\u030b-\u036f]/g, '')
    .normalize('NFC');
}

/** The stem of a word in a language; the plain word where we have no stemmer for it. */
export function stem(word: string, lang: string): string {
  const key = `${lang} ${word}`;
  const known = stems.get(key);
  if (known !== undefined) return known;
  const made = stemmers[lang]?.(plainWord(word)) || plainWord(word);
  stems.set(key, made);
  return made;
}

/** The words of a text as they stand, a run of Chinese or Japanese as one. */
function rawWords(text: string): (Range & { word: string; unspaced: boolean })[] {
  return [...text.matchAll(pattern)].map((match) => ({
    word: match[0],
    unspaced: match[1] !== undefined,
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** The words of a query, each once. */
export function wordsOf(query: string): string[] {
  return [...new Set(rawWords(query).map(({ word }) => word))];
}

/**
 * The terms of a text in a language, in order.
 *
 * Words are stems. A run of Chinese or Japanese is its characters and every two that follow each other: unlike the
 * words of `Intl.Segmenter` these are the same in every browser, and found wherever a dictionary would divide.
 */
export function termsIn(text: string, lang: string): Term[] {
  return rawWords(text).flatMap(({ word, unspaced: isRun, start, end }): Term[] => {
    if (!isRun) return [{ term: stem(word, lang), start, end }];
    return [...singles(word, start), ...pairs(word, start)];
  });
}

/** The terms that a word must have to be the word a reader asks for: pairs of characters, if there are two. */
export function wantedTerms(word: string, lang: string): string[] {
  return rawWords(word).flatMap(({ word: raw, unspaced: isRun }) => {
    if (!isRun) return [stem(raw, lang)];
    const two = pairs(raw, 0);
    return (two.length > 0 ? two : singles(raw, 0)).map(({ term }) => term);
  });
}

function singles(run: string, start: number): Term[] {
  let at = start;
  return [...run].map((character) => {
    const from = at;
    at += character.length;
    return { term: character, start: from, end: at };
  });
}

function pairs(run: string, start: number): Term[] {
  const one = singles(run, start);
  return one.slice(1).map((second, index) => {
    const first = one[index] ?? second;
    return { term: first.term + second.term, start: first.start, end: second.end };
  });
}
