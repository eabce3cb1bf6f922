import { stemmer as english } from '@orama/stemmers/english';
import { stemmer as norwegian } from '@orama/stemmers/norwegian';

const stemmers: Record<string, (word: string) => string> = { en: english, nb: norwegian, nn: norwegian };
const stems = new Map<string, string>();

/** A word without its ending, in small letters without accents but for å. The same in the lexicon and in a text. */
export function stem(word: string, lang: string): string {
  const key = `${lang} ${word}`;
  const known = stems.get(key);
  if (known !== undefined) return known;
  const plain = plainWord(word);
  // The stemmers leave «sykdomm» of «sykdommer», which is «sykdom».
  const made = (stemmers[lang]?.(plain) || plain).replace(/([b-df-hj-np-tv-xz])\1$/, '$1');
  // A worker may live long and read many texts.
  if (stems.size > 100_000) stems.clear();
  stems.set(key, made);
  return made;
}

/** Small letters; accents gone, save where they make a letter of its own (å, ø, æ). */
export function plainWord(word: string): string {
  const small = word.toLowerCase();
  if (/^[a-zæøå0-9]*$/.test(small)) return small;
  return small
    .normalize('NFD')
    .replace(/(?<!a)\u030a|[\u0300-\u0309\u030b-\u036f]/g, '')
    .normalize('NFC');
}
