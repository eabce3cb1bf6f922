import type { Piece } from '#lib/model/cut.ts';
import { parseRef } from '#lib/model/ref.ts';
import type { SearchDocument } from '#lib/search/search-document.ts';
import type { SearchNames } from '#lib/search/search-names.ts';
import { type Snippet, snippet } from '#lib/search/snippet.ts';
import type { Wording } from '#lib/search/wording.ts';
import { fill } from '../dom.ts';
import { hitAddress } from './hit-address.ts';

/** What is drawn of a hit, and in which words. */
interface HitView {
  document: SearchDocument;
  /** The language it was found in. */
  lang: string;
  terms: ReadonlySet<string>;
}

/** The words of the page that a hit is drawn with. */
export interface HitWords {
  locale: string;
  names: SearchNames;
  original: string;
  translation: string;
}

/** A hit as an entry of a list: what it is and a link to it, in which language, and the words round what was found. */
export function drawHit({ document: found, lang, terms }: HitView, words: HitWords): HTMLLIElement {
  const { locale, names } = words;
  const entry = document.createElement('li');
  const link = document.createElement('a');
  link.href = hitAddress(found, lang, locale, names);
  // The reader's layers go along into a text, as with every link between texts.
  if (found.edition) link.dataset.edition = found.edition;
  if (found.title) {
    // Claims, contrasts and terms are called by their name where they were found; Chinese has one for terms only.
    const titleLang = found.title[lang] === undefined ? locale : lang;
    link.lang = titleLang;
    link.append(...drawWording([found.title[titleLang] ?? ''], titleLang, terms));
  } else link.append(placeOf(found, names));
  entry.append(link, languageOf(found, lang, words));
  const textLang = found.text[lang] ? lang : locale;
  const wording = found.text[textLang];
  if (wording) {
    const text = document.createElement('p');
    text.className = 'read';
    text.lang = textLang;
    text.append(...drawWording(wording, textLang, terms));
    entry.append(text);
  }
  return entry;
}

/** «The Diplomat, avsnitt 12, setning 2», and the layer of a note. */
function placeOf({ edition: slug = '', at = 'p1.1', layer }: SearchDocument, names: SearchNames): string {
  const place = parseRef(at);
  const name = fill(names.places[place?.kind ?? 'p'], { block: String(place?.block), line: String(place?.line) });
  return `${names.editions[slug]?.outlet}, ${name}${layer ? `: ${names.layers[layer]}` : ''}`;
}

/** The language of a hit; of a text also whether it is the original. Nothing where it is the page's own, of our words. */
function languageOf(
  found: SearchDocument,
  lang: string,
  { locale, names, original, translation }: HitWords,
): string | Node {
  const name = names.langs[lang] ?? lang;
  const about = document.createElement('small');
  about.className = 'soft';
  if (found.kind === 'text') {
    about.textContent = `${name}, ${names.editions[found.edition ?? '']?.lang === lang ? original : translation}`;
    return about;
  }
  if (lang === locale) return '';
  const twin = found.title?.[locale];
  about.textContent = twin && found.text[lang] === undefined ? `${name}: ${twin}` : name;
  return about;
}

function drawWording(wording: Wording, lang: string, terms: ReadonlySet<string>): Node[] {
  const shown = snippet(wording, lang, terms);
  const pieces = drawPieces(shown.pieces, shown.quoteLangs.values());
  return [...ellipsis(shown.before), ...pieces, ...ellipsis(shown.after)];
}

function ellipsis(there: boolean): Node[] {
  return there ? [document.createTextNode(' … ')] : [];
}

function drawPieces(pieces: readonly Piece<string>[], langs: Iterator<Snippet['quoteLangs'][number]>): Node[] {
  return pieces.map((piece) => {
    if (piece.kind === 'text') return document.createTextNode(piece.text);
    const element = document.createElement(piece.kind === 'own' ? 'q' : 'mark');
    if (piece.kind === 'own') element.lang = langs.next().value ?? '';
    if (element.lang === '') element.removeAttribute('lang');
    element.append(...drawPieces(piece.pieces, langs));
    return element;
  });
}
