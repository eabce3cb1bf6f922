import type { Hit } from './dossier-search.ts';
import { termsIn, wantedTerms } from './term.ts';
import { plainOf } from './wording.ts';

/**
 * The language in which a hit is shown: where most of the words are, and of several such, the first that the reader
 * prefers. Only the languages of `among` count. `undefined` where the hit is in none of them.
 */
export function shownLang(
  { document, terms }: Hit,
  words: readonly string[],
  { among, preferred }: { among: readonly string[]; preferred: readonly string[] },
): string | undefined {
  const { title = {}, text } = document;
  const found = among.flatMap((lang) => {
    const own = new Set(
      termsIn(`${title[lang] ?? ''} ${plainOf(text[lang] ?? [])}`, lang).flatMap(({ term }) =>
        terms.has(term) ? [term] : [],
      ),
    );
    const count = words.filter((word) => wantedTerms(word, lang).every((term) => own.has(term))).length;
    return own.size > 0 ? [{ lang, count }] : [];
  });
  const most = Math.max(...found.map(({ count }) => count));
  const best = found.filter(({ count }) => count === most).map(({ lang }) => lang);
  return preferred.find((lang) => best.includes(lang)) ?? best[0];
}
