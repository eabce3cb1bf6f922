import type { SpelledLang } from './speller.ts';

/** Who knows a form: the dictionary, which must have learnt all of {@link formsOf}, and our reviewed lists. */
export interface Known {
  dictionary: (form: string) => boolean;
  listed: (form: string) => boolean;
}

/** Whether a word is right: as it stands, as the genitive of a name, or as parts joined by hyphens that are right each. */
export function isRight(word: string, lang: SpelledLang, known: Known): boolean {
  const folded = fold(word);
  if (isRightPart(folded, lang, known)) return true;
  const parts = folded.split('-');
  return (
    parts.length > 1 &&
    parts.every((part, index) => {
      if (part === '' || isRightPart(part, lang, known)) return true;
      // The first part of a Norwegian compound may end in a joining -s-: “forsvars- og sikkerhetspolitikk”.
      return (
        lang !== 'en' && index < parts.length - 1 && part.endsWith('s') && isRightPart(part.slice(0, -1), lang, known)
      );
    })
  );
}

function isRightPart(part: string, lang: SpelledLang, { dictionary, listed }: Known): boolean {
  // A list’s small word is right with a capital too, and a name in capitals.
  const right = (form: string) => dictionary(form) || listed(form) || listed(small(form));
  if (right(part)) return true;
  const base = genitiveOf(part, lang);
  if (!base) return false;
  // Norwegian dictionaries have the genitives of nouns, but not those of all names.
  return lang === 'en' ? right(base) : listed(base) || (dictionary(base) && !dictionary(small(base)));
}

/** Every form a word may have to be looked up in. */
export function formsOf(word: string, lang: SpelledLang): string[] {
  const folded = fold(word);
  const parts = [folded, ...folded.split('-').flatMap((part) => [part, part.replace(/s$/, '')])];
  const forms = parts.flatMap((part) => [part, genitiveOf(part, lang) ?? part]);
  return [...new Set(forms.flatMap((form) => [form, small(form)]))].filter((form) => form !== '');
}

function genitiveOf(part: string, lang: SpelledLang): string | null {
  if (lang === 'en') return part.endsWith("'s") ? part.slice(0, -2) : null;
  return /^\p{Lu}.*[^s]s$/u.test(part) ? part.slice(0, -1) : null;
}

function small(form: string): string {
  return form.toLowerCase();
}

function fold(word: string): string {
  return word.normalize('NFC').replaceAll('’', "'");
}
