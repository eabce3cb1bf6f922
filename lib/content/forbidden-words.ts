import type { SpelledLang } from './speller.ts';

/**
 * Words that the dictionaries know and our language sheet forbids, with what we write instead. A star stands for any
 * ending, a blank for any space. Kept to words that are wrong in every sentence of ours: what is wrong in some senses
 * only is for a reader to find.
 */
export const forbiddenWords: Record<SpelledLang, readonly (readonly [words: string, instead: string])[]> = {
  nb: [
    ['tjenestefolk*', 'embetsfolk'],
    ['delte verdier', 'felles verdier'],
    ['navnløs* kilde*', 'kilde uten navn'],
    // “Fremme”, “fremmed” and “fremdeles” have no form in fram-.
    ['frem(?!me|dele)*', 'fram, fram- (framtid, framstille …)'],
    ['forventes', 'ventes, eller er ventet'],
    ['adressere', 'ta opp'],
    ['adresserer', 'tar opp'],
    ['adresserte', 'tok opp'],
    ['narrativ*', 'framstilling'],
    ['agenda*', 'mål'],
    ['vennligst', 'the imperative alone'],
    ['klikk her', 'what the link leads to'],
  ],
  nn: [
    ['tenestefolk*', 'embetsfolk'],
    ['tjenestefolk*', 'embetsfolk'],
    ['delte verdiar', 'felles verdiar'],
    ['namnlaus* kjelde*', 'kjelde utan namn'],
    ['frem', 'fram'],
    ['adressere', 'ta opp'],
    ['adresserer', 'tek opp'],
    ['adresserte', 'tok opp'],
    ['narrativ*', 'framstilling'],
    ['agenda*', 'mål'],
    ['klikk her', 'what the link leads to'],
    ['innflytelse*', 'innverknad'],
    ['forskjell*', 'skilnad'],
    ['sikkerheit*', 'tryggleik, tryggings-'],
    ['sikkerhet*', 'tryggleik, tryggings-'],
    ['røyst', 'stemme'],
    ['røysta', 'stemma'],
    ['røyster', 'stemmer'],
    ['røystene', 'stemmene'],
    ['me', 'vi'],
    ['vert', 'blir'],
    ['verte', 'bli'],
    ['vart', 'blei'],
    ['vorte', 'blitt'],
    ['gje', 'gi'],
    ['gjev', 'gir'],
    ['gjeve', 'gitt'],
    ['oversettels*', 'omsetjing'],
    ['hendels*', 'hending'],
    ['uttalels*', 'fråsegn'],
    ['forsinkels*', 'forseinking'],
    ['beskrivels*', 'skildring'],
    ['bekreftels*', 'stadfesting'],
    ['begrunnels*', 'grunngiving'],
    ['forutsetning*', 'føresetnad'],
    ['motsetning*', 'motsetnad'],
    ['beslutning*', 'avgjerd'],
    ['betydning*', 'tyding'],
    ['hensikt*', 'føremål'],
    ['mulighet*', 'moglegheit'],
    ['frihet*', 'fridom'],
    ['likhet*', 'likskap'],
    ['enighet*', 'semje'],
    ['uenighet*', 'usemje'],
    ['begrep*', 'omgrep'],
    ['oppgave*', 'oppgåve'],
    ['anta', 'rekne med'],
    ['antar', 'reknar med'],
    ['bekrefte*', 'stadfeste'],
    ['beskriv*', 'skildre'],
    ['bestemme*', 'avgjere'],
    ['begynne*', 'byrje'],
    ['begynte', 'byrja'],
    ['erstatte*', 'byte ut'],
    ['forutsette*', 'føresetje'],
    ['bare', 'berre'],
    ['noe', 'noko'],
    ['noen', 'nokon, nokre'],
    ['mens', 'medan'],
    ['hvis', 'viss'],
    ['hverandre', 'kvarandre'],
    ['i stedet', 'i staden'],
    ['senere', 'seinare'],
    ['samme', 'same'],
    ['selv', 'sjølv'],
    ['fortsatt', 'framleis'],
    ['ifølge', 'ifølgje'],
    ['flere', 'fleire'],
    ['fra', 'frå'],
    ['mye', 'mykje'],
    ['uten', 'utan'],
    ['egen', 'eigen'],
  ],
  en: [['click here', 'what the link leads to']],
};

/** A forbidden word as it stands in a text, and what to write instead. */
export interface ForbiddenWord {
  found: string;
  start: number;
  instead: string;
}

const patterns = new Map<SpelledLang, { pattern: RegExp; instead: string }[]>();

/** All forbidden words in a text of a language. */
export function findForbidden(plain: string, lang: SpelledLang): ForbiddenWord[] {
  return patternsOf(lang).flatMap(({ pattern, instead }) =>
    [...plain.matchAll(pattern)].map((match) => ({ found: match[0], start: match.index, instead })),
  );
}

function patternsOf(lang: SpelledLang): { pattern: RegExp; instead: string }[] {
  const known = patterns.get(lang);
  if (known) return known;
  const made = forbiddenWords[lang].map(([words, instead]) => {
    const source = words.replaceAll('*', '\\p{L}*').replaceAll(' ', '\\s+');
    return { pattern: new RegExp(`(?<![\\p{L}\\d])${source}(?![\\p{L}\\d])`, 'giu'), instead };
  });
  patterns.set(lang, made);
  return made;
}
