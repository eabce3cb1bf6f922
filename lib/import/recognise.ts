import { fingerprintOf } from '#lib/model/fingerprint.ts';
import { primary } from './language/function-words.ts';

/** An edition of a dossier as it can be recognised by: the hashes of all runs of eight words of its source. */
export interface KnownEdition {
  dossier: string;
  edition: string;
  lang: string;
  fingerprint: ReadonlySet<string>;
}

/**
 * The share of an edition's runs that a text must hold to be its article. A retelling quotes at most eight words at a
 * time and holds a few in a hundred; an article cut to its first third, or with a word changed in every other
 * sentence, still holds more than this.
 */
const leastShare = 0.25;

/** Fewer runs than these may be a paragraph that agencies and outlets pass on. */
const leastRuns = 12;

/** Two texts made of one agency's report share runs, so the best must hold this many times as much as the next. */
const margin = 1.5;

/**
 * Finds the edition whose article a text is, also inside the noise of a whole page: noise adds runs and takes none.
 *
 * @param lang The text's language; editions in another are left out. `und` where it is not known.
 * @returns The edition with the share of its runs that were found, 0–1; `null` where none stands out. Never throws.
 */
export function recognise(
  text: string,
  lang: string,
  known: readonly KnownEdition[],
): { dossier: string; edition: string; share: number } | null {
  const runs = new Map<string, ReadonlySet<string>>();
  const ranked = known
    .filter((edition) => lang === 'und' || primary(edition.lang) === primary(lang))
    .map((edition) => {
      // Words are told apart by the edition's own language, as they were when its fingerprint was taken.
      const held = runs.get(edition.lang) ?? new Set(fingerprintOf(text.normalize('NFC'), edition.lang));
      runs.set(edition.lang, held);
      const found = [...edition.fingerprint].filter((run) => held.has(run)).length;
      return { dossier: edition.dossier, edition: edition.edition, found, share: found / edition.fingerprint.size };
    })
    .filter(({ found }) => found >= leastRuns)
    .sort((a, b) => b.share - a.share);
  const [best, next] = ranked;
  if (!best || best.share < leastShare || (next && best.share < next.share * margin)) return null;
  return { dossier: best.dossier, edition: best.edition, share: best.share };
}
