import MiniSearch, { type Query, type SearchResult } from 'minisearch';
import { type SearchDocument, type SearchKind, searchKinds } from './search-document.ts';
import { plainWord, termsIn, wantedTerms, wordsOf } from './term.ts';
import { plainOf } from './wording.ts';

/** What a reader asks for. */
export interface SearchWish {
  query: string;
  /** Only this language; all of them where it is missing. */
  lang?: string | undefined;
}

/** A document that was found. */
export interface Hit {
  document: SearchDocument;
  /** The terms it was found by. */
  terms: ReadonlySet<string>;
}

/** What was found, the best first. `loose` where nothing has the words themselves, but something has words like them. */
export interface Finding {
  hits: Hit[];
  loose: boolean;
}

/** Ever looser, until something is found: letters that may be wrong in a word, and whether every word must be there. */
const steps = [
  { slips: 0, combineWith: 'AND' },
  { slips: 1, combineWith: 'AND' },
  { slips: 2, combineWith: 'AND' },
  { slips: 0, combineWith: 'OR' },
  { slips: 1, combineWith: 'OR' },
] as const;

/** The index of a dossier’s documents, made where it is used: it is made faster than it would be sent. */
export class DossierSearch {
  /** The languages that something is written in. */
  readonly langs: readonly string[];
  private readonly index: MiniSearch<SearchDocument & { number: number }>;
  private readonly documents: readonly SearchDocument[];

  private constructor(documents: readonly SearchDocument[]) {
    this.documents = documents;
    this.langs = [...new Set(documents.flatMap(({ title, text }) => Object.keys({ ...title, ...text })))];
    this.index = new MiniSearch({
      idField: 'number',
      fields: this.langs.flatMap((lang) => [lang, titleField(lang)]),
      extractField: (document, field) => (field === 'number' ? document.number : contentOf(document, field)),
      tokenize: (text, field = '') => termsIn(text, langOf(field)).map(({ term }) => term),
      processTerm: (term) => term,
      // A query is made of terms already.
      searchOptions: {
        tokenize: (term) => [term],
        boost: Object.fromEntries(this.langs.map((l) => [titleField(l), 2])),
      },
    });
  }

  /** Makes the index, ten documents at a time: between them the page can answer its reader. */
  static async open(documents: readonly SearchDocument[]): Promise<DossierSearch> {
    const made = new DossierSearch(documents);
    const numbered = documents.map((document, number) => ({ ...document, number }));
    await made.index.addAllAsync(numbered);
    return made;
  }

  /**
   * Finds the documents that have every word of a query, in any of their languages, in any of its forms, or as the
   * beginning of a longer word. Where there are none, words may be off by a letter or two; where there are none
   * still, one of the words is enough. Law: a word finds every document it stands in.
   */
  search(wish: SearchWish): Finding {
    const words = wordsOf(wish.query);
    if (words.length === 0) return { hits: [], loose: false };
    for (const { slips, combineWith } of steps) {
      const query = { combineWith, queries: words.map((word) => this.wordQuery(word, wish.lang, slips)) };
      const hits = this.index.search(query).flatMap((result) => this.hit(result) ?? []);
      if (hits.length > 0) return { hits, loose: slips > 0 || combineWith === 'OR' };
    }
    return { hits: [], loose: false };
  }

  private wordQuery(word: string, only: string | undefined, slips: number): Query {
    const langs = only ? this.langs.filter((lang) => lang === only) : this.langs;
    const fieldsOf = (lang: string) => [lang, titleField(lang)];
    const fuzzy = slips > 0 && ((term: string) => tolerance(term, slips));
    const forms = langs.map((lang): Query => {
      return {
        combineWith: 'AND',
        fields: fieldsOf(lang),
        queries: wantedTerms(word, lang),
        fuzzy,
      };
    });
    const begun = { fields: langs.flatMap(fieldsOf), queries: [plainWord(word)], prefix: true };
    return { combineWith: 'OR', queries: word.length > 2 ? [...forms, begun] : forms };
  }

  private hit({ id, terms }: SearchResult): Hit | null {
    const document = this.documents[Number(id)];
    return document ? { document, terms: new Set(terms) } : null;
  }
}

/** Hits by kind, in the order of the kinds; kinds without a hit are left out. */
export function byKind(hits: readonly Hit[]): [SearchKind, Hit[]][] {
  return searchKinds.flatMap((kind): [SearchKind, Hit[]][] => {
    const own = hits.filter(({ document }) => document.kind === kind);
    return own.length > 0 ? [[kind, own]] : [];
  });
}

/** How many letters a term may be off: none in short words, where every other word is near. */
function tolerance(term: string, slips: number): number {
  return term.length > slips + 2 ? slips : 0;
}

function titleField(lang: string): string {
  return `${lang}.title`;
}

function langOf(field: string): string {
  return field.replace('.title', '');
}

function contentOf({ title, text }: SearchDocument, field: string): string | undefined {
  if (field.endsWith('.title')) return title?.[langOf(field)];
  const wording = text[field];
  return wording && plainOf(wording);
}
