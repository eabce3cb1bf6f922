import type { Position } from '#lib/model/problem.ts';
import type { SourceFile } from './read.ts';

/** A stretch of a passage in one language, and whether it is quoted. */
export interface Stretch {
  text: string;
  lang: string;
  quoted: boolean;
}

/** Something a reader reads, as one run of words, with the place in its file where it begins. */
export interface Passage extends SourceFile {
  /** UTF-16 code units from the beginning of `source`. */
  offset: number;
  stretches: Stretch[];
  /** What is quoted here: an outlet’s words as printed, words that a note speaks of, or words that we have translated. */
  quotes: 'outlet' | 'discussed' | 'ours';
}

/** A word of a passage, with its place in the passage. */
export interface PassageWord {
  word: string;
  start: number;
  lang: string;
  quoted: boolean;
}

// Addresses are no words, nor is what touches a figure: G7, p12.2, 1980s.
const notWords =
  /https?:\/\/\S+|(?<![\p{L}\d])[\p{L}\d-]+(?:\.[\p{L}\d-]+)*\.(?:com|org|net|no|jp|cn|mn|uk|uz)(?![\p{L}\d])/gu;
const word = /(?<![\p{L}\p{M}\d])[\p{L}\p{M}]+(?:[’'-][\p{L}\p{M}]+)*-?(?![\p{L}\p{M}\d])/gu;

/** A passage as one string. */
export function plainOfPassage(passage: Passage): string {
  return passage.stretches.map((stretch) => stretch.text).join('');
}

/** The words of a passage, in order; numbers, refs and addresses are left out. */
export function passageWords(passage: Passage): PassageWord[] {
  const plain = plainOfPassage(passage).replace(notWords, (found) => ' '.repeat(found.length));
  const found: PassageWord[] = [];
  let index = 0;
  let end = passage.stretches[0]?.text.length ?? 0;
  for (const match of plain.matchAll(word)) {
    while (match.index >= end && index < passage.stretches.length - 1)
      end += passage.stretches[++index]?.text.length ?? 0;
    const { lang = '', quoted = false } = passage.stretches[index] ?? {};
    found.push({ word: match[0], start: match.index, lang, quoted });
  }
  return found;
}

/**
 * Where in its file a word of a passage stands. Tags, escapes and folded lines stand between the words in the file
 * only, so all words before it are passed over, one by one.
 */
export function placeOf(passage: Passage, start: number): Position {
  let at = passage.offset;
  let found = passage.offset;
  for (const { word: wanted, start: here } of passageWords(passage)) {
    const next = indexOfWord(passage.source, wanted, at);
    if (next >= 0) {
      found = next;
      at = next + wanted.length;
    }
    if (here >= start) break;
  }
  const before = passage.source.slice(0, found);
  const line = before.split('\n').length;
  return { file: passage.file, line, column: found - before.lastIndexOf('\n') };
}

function indexOfWord(source: string, wanted: string, from: number): number {
  for (let at = source.indexOf(wanted, from); at >= 0; at = source.indexOf(wanted, at + 1)) {
    const around = `${source[at - 1] ?? ' '} ${source[at + wanted.length] ?? ' '}`;
    // “Q” in a tag is no word of the text.
    if (!/[\p{L}\p{M}\d]/u.test(around) && !/[</]/.test(source[at - 1] ?? '')) return at;
  }
  return -1;
}
