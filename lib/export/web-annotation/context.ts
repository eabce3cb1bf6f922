/** The context of the Web Annotation Data Model. Known by this name to every reader; it is never fetched. */
export const annotationContext = 'http://www.w3.org/ns/anno.jsonld';

/** The beginning of our names where no site is given. */
export const defaultBase = 'urn:x-tvisyn:';

/**
 * What we say besides the standard: `work`, the texts and what is known of them, on a collection; `note`, what a note
 * has that the standard has no place for, on an annotation. Both are plain JSON; the model of it is lib/model/work.ts.
 */
export const ownContext = {
  '@version': 1.1,
  tvisyn: `${defaultBase}terms#`,
  work: { '@id': 'tvisyn:work', '@type': '@json' },
  note: { '@id': 'tvisyn:note', '@type': '@json' },
};

/** The name of a work. */
export function workIri(id: string, base: string): string {
  return base + id.split('/').map(encoded).join('/');
}

/** The name of a text of a work, which targets point at. */
export function textIri(work: string, lang: string): string {
  return `${work}/text.${lang}`;
}

/** The language of the text that has this name; `null` for any other name. Inverse of {@link textIri}. */
export function langOf(iri: string): string | null {
  return /\/text\.([A-Za-z0-9-]+)$/.exec(iri)?.[1] ?? null;
}

/** The name of a note of a work. */
export function noteIri(work: string, id: string): string {
  return `${work}/note/${encoded(id)}`;
}

/** Half a character has no way into an address, and nothing but ids that others made can hold one. */
function encoded(id: string): string {
  return encodeURIComponent(id.replace(/\p{Cs}/gu, '\ufffd'));
}
