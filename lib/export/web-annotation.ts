import type { LooseNote } from '#lib/import/loose-note.ts';
import { ImportProblem } from '#lib/import/problem.ts';
import type { Work } from '#lib/model/work.ts';
import { faultOf } from './sound-work.ts';
import { annotation } from './web-annotation/annotation.ts';
import { codePointsOf } from './web-annotation/code-points.ts';
import { annotationContext, defaultBase, ownContext, workIri } from './web-annotation/context.ts';
import { looseNote } from './web-annotation/loose-annotation.ts';
import { countedTexts, workNoteOf } from './web-annotation/work-note.ts';
import { mostNotes, workSchema } from './work-schema.ts';

/**
 * Works as JSON-LD of the W3C Web Annotation Data Model (Recommendation, 2017): an AnnotationCollection each, with its
 * notes in one AnnotationPage; several in a list.
 *
 * A note is an Annotation. Its words in each language are a target of their own, a SpecificResource found by
 * TextQuoteSelector and TextPositionSelector (in code points, as the standard counts). What it says is a Choice of
 * TextualBody, one for each language; its layer is a body for classifying and its tags are bodies for tagging. The
 * texts and all else are carried along under `work` and `note`, so that `fromWebAnnotation` gives the works back.
 *
 * `base` begins the names of things: the address of a site, with a slash at its end.
 */
export function toWebAnnotation(works: readonly Work[], base: string = defaultBase): string {
  const collections = works.map((work) => collection(work, base));
  return `${JSON.stringify(collections.length === 1 ? collections[0] : collections, null, 1)}\n`;
}

function collection(work: Work, base: string) {
  const iri = workIri(work.id, base);
  const { notes, ...rest } = work;
  const texts = [work.original, ...work.translations.map(({ text }) => text)];
  const points = new Map(texts.map(({ lang, text }) => [lang, codePointsOf(text)]));
  const page = {
    id: `${iri}/notes/1`,
    type: 'AnnotationPage',
    partOf: `${iri}/notes`,
    startIndex: 0,
    items: notes.map((note) => annotation(note, iri, points)),
  };
  return {
    '@context': [annotationContext, ownContext],
    id: `${iri}/notes`,
    type: 'AnnotationCollection',
    label: work.title || work.id,
    total: notes.length,
    // The standard has no page without annotations.
    ...(notes.length > 0 ? { first: page, last: page.id } : {}),
    work: rest,
  };
}

/** What a file of annotations holds: whole works that were carried out of Tvisyn, and notes of other programs. */
export interface Imported {
  works: Work[];
  notes: LooseNote[];
}

/**
 * Reads annotations: what `toWebAnnotation` wrote, any W3C Web Annotation JSON-LD (a collection, a page, a list or one
 * annotation, as Recogito gives them), and the JSON of Hypothesis (`rows` or `annotations`). Fields that are not known
 * are passed over, and nothing is fetched.
 *
 * Throws ImportProblem: `bad-json`; `not-annotations` where there is neither a work nor a note; `too-many-notes`.
 */
export function fromWebAnnotation(json: string): Imported {
  const imported: Imported = { works: [], notes: [] };
  const raw = parsed(json);
  const documents = Array.isArray(raw) ? raw : [raw];
  let total = 0;
  for (const document of documents) {
    const items = itemsOf(document);
    total += items.length;
    if (total > mostNotes) throw new ImportProblem('too-many-notes', { most: mostNotes });
    const work = workOf(document, items);
    if (work) imported.works.push(work);
    else imported.notes.push(...items.flatMap((item, index) => looseNote(item, index) ?? []));
  }
  if (imported.works.length + imported.notes.length === 0) throw new ImportProblem('not-annotations');
  return imported;
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json.replace(/^\ufeff/, ''));
  } catch {
    throw new ImportProblem('bad-json');
  }
}

/** The annotations of a document, wherever it keeps them; itself where it keeps none. */
function itemsOf(document: unknown): unknown[] {
  for (const path of [['first', 'items'], ['items'], ['rows'], ['annotations'], ['@graph']]) {
    const found = path.reduce<unknown>((value, key) => field(value, key), document);
    if (Array.isArray(found)) return found;
  }
  return field(document, 'work') === undefined ? [document] : [];
}

function field(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key) ? Reflect.get(value, key) : undefined;
}

/** The work that a collection of ours carries; `null` where it carries none that is sound. */
function workOf(document: unknown, items: readonly unknown[]): Work | null {
  const read = workSchema.safeParse(field(document, 'work'));
  if (!read.success) return null;
  const texts = countedTexts(read.data);
  const notes = items.flatMap((item) => workNoteOf(item, texts) ?? []);
  const work = { ...read.data, notes };
  return faultOf(work) === null ? work : null;
}
