import { rows } from './lexicon/rows.ts';
import { plainWord, stem } from './stem.ts';

/** What the seed lexicon knows of one language. Concepts are numbers of its rows, the same in all languages. */
export interface Lexicon {
  /** The concepts of a stem (nb, nn, en), a string of characters (zh, ja) or a number's value. */
  of(key: string): readonly number[];
  /** The longest form that stands at a place in a text written without spaces; empty where there is none. */
  longestAt(text: string, at: number): string;
}

const columns = ['en', 'nb', 'nn', 'zh', 'ja'];
const none: readonly number[] = [];
const made = new Map<string, Lexicon>();

/** The lexicon of a language; an empty one for a language that it does not know. */
export function lexiconOf(lang: string): Lexicon {
  const known = made.get(lang);
  if (known) return known;
  const lexicon = build(lang);
  made.set(lang, lexicon);
  return lexicon;
}

function build(lang: string): Lexicon {
  const column = columns.indexOf(lang);
  const spaced = column < 3;
  const concepts = new Map<string, number[]>();
  const longest = new Map<string, number>();
  if (column >= 0) {
    for (const [number, row] of rows().entries()) {
      for (const form of formsOf(row, column)) {
        const key = spaced ? stem(plainWord(form), lang) : form;
        const list = concepts.get(key);
        if (!list) concepts.set(key, [number]);
        else if (!list.includes(number)) list.push(number);
        const first = form[0] ?? '';
        longest.set(first, Math.max(longest.get(first) ?? 0, form.length));
      }
    }
  }
  return {
    of: (key) => concepts.get(key) ?? none,
    longestAt(text, at) {
      for (let length = longest.get(text[at] ?? '') ?? 0; length > 0; length -= 1) {
        const form = text.slice(at, at + length);
        // Digits are read as numbers, and stand in the lexicon only to be looked up.
        if (form.length === length && concepts.has(form) && !/^\d+$/.test(form)) return form;
      }
      return '';
    },
  };
}

/** An empty field of nynorsk has the words of bokmål. Digits stand in the first field only, and are of all languages. */
function formsOf(row: readonly string[], column: number): string[] {
  const field = row[column] || (column === 2 ? row[1] : '') || '';
  const digits = column >= 3 ? (row[0]?.match(/\b\d+\b/g) ?? []) : [];
  return [...digits, ...field.split(' ').filter(Boolean)];
}
