import type { Problem } from '#lib/model/problem.ts';
import { readSource } from './read.ts';
import { spelledLangs } from './speller.ts';

/** `all`: names, right in every language; `quoted`: right in English inside an outlet’s own words only. */
const lists = ['all', ...spelledLangs, 'quoted'] as const;
type List = (typeof lists)[number];

/** The words of `articles/words/`: right, though no dictionary has them. */
export interface WordLists {
  has(list: List, word: string): boolean;
  /** Names of several words, right as a whole. */
  names: string[];
  /** The file to add a word to. */
  file(list: List): string;
  problems: Problem[];
}

/** Reads the reviewed lists: one word a line (in `all` a name of several words too), sorted; `#` begins a comment. */
export function readWordLists(content: string): WordLists {
  const problems: Problem[] = [];
  const words = new Map<List, Set<string>>();
  for (const list of lists) {
    const source = readSource(content, 'words', `${list}.txt`);
    const known = new Set<string>();
    let last = '';
    source?.source.split('\n').forEach((line, index) => {
      const word = line.replace(/#.*/, '').trim().normalize('NFC');
      if (word === '') return;
      const tell = (what: string, mend: string) =>
        problems.push({ file: source.file, line: index + 1, column: 1, rule: 'word-list', what, mend });
      if (list !== 'all' && /\s/.test(word)) tell(`“${word}” is more than one word.`, 'Write one word a line.');
      else if (known.has(word)) tell(`“${word}” stands here twice.`, 'Remove one of them.');
      else if (order(last, word) > 0)
        tell(`“${word}” stands after “${last}”.`, 'Sort the list by the alphabet, a to å.');
      known.add(word);
      last = word;
    });
    words.set(list, known);
  }
  return {
    names: [...(words.get('all') ?? [])].filter((name) => name.includes(' ')),
    has: (list, word) => words.get(list)?.has(word) ?? false,
    file: (list) => `${content}/words/${list}.txt`,
    problems,
  };
}

const collator = new Intl.Collator('nb');

/** The order of the lists, as `Array.sort` wants it. */
export function order(a: string, b: string): number {
  return collator.compare(a, b);
}
