import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { affixes, linesFor } from './dictionary-lines.ts';

/** The languages we have a dictionary of. A text in any other is not spell-checked. */
export const spelledLangs = ['nb', 'nn', 'en'] as const;
export type SpelledLang = (typeof spelledLangs)[number];

/** The dictionary that knows a language: `nb-NO` is spelled as `nb`. `null` for a language we have none of. */
export function spelledAs(lang: string): SpelledLang | null {
  return spelledLangs.find((known) => known === lang.split('-')[0]) ?? null;
}

const dictionaries: Record<SpelledLang, string> = { nb: 'dictionary-nb', nn: 'dictionary-nn', en: 'dictionary-en-gb' };

/** A dictionary that answers for whole lists of words, each looked up once. */
export interface Speller {
  /** Looks up words, so that `knows` can answer for them. */
  learn(words: Iterable<string>): Promise<void>;
  knows(word: string): boolean;
  /** At most three words that begin alike and are written much alike. Slow. */
  suggest(word: string): Promise<string[]>;
}

const spellers = new Map<SpelledLang, Speller>();

/** The dictionary of a language; it is read from disk when it is first asked. */
export function spellerFor(lang: SpelledLang): Speller {
  const known = spellers.get(lang);
  if (known) return known;
  const made = makeSpeller(lang);
  spellers.set(lang, made);
  return made;
}

function makeSpeller(lang: SpelledLang): Speller {
  const answers = new Map<string, boolean>();
  let files: { aff: string; dic: string } | undefined;
  const read = () => {
    files ??= readDictionary(dictionaries[lang]);
    return files;
  };
  // The checker is for editors only, and is not installed where the site merely runs.
  const nspell = async () => (await import('nspell')).default;
  return {
    async learn(words) {
      const unanswered = [...new Set(words)].filter((word) => !answers.has(word));
      if (unanswered.length === 0) return;
      const { aff, dic } = read();
      // Written out in full, a Norwegian dictionary is a million forms and takes 1.5 s to load, so only those of its
      // lines are loaded that can give one of these words.
      const some = (await nspell())(aff, linesFor(dic, affixes(aff), unanswered));
      for (const word of unanswered) answers.set(word, some.correct(word));
    },
    knows: (word) => answers.get(word) ?? false,
    async suggest(word) {
      const { aff, dic } = read();
      const [head = '', ...lines] = dic.split('\n');
      // Few misspell the beginning of a word, and the whole dictionary would take too long to load.
      const beginning = word.slice(0, 2).toLowerCase();
      const alike = lines.filter((line) => /^\d/.test(line) || line.slice(0, 2).toLowerCase() === beginning);
      return (await nspell())(aff, [head, ...alike].join('\n'))
        .suggest(word)
        .slice(0, 3);
    },
  };
}

function readDictionary(name: string): { aff: string; dic: string } {
  const folder = dirname(createRequire(import.meta.url).resolve(name));
  const text = (file: string) => readFileSync(join(folder, file), 'utf8').replace(/^\ufeff/, '');
  return { aff: text('index.aff'), dic: text('index.dic') };
}
