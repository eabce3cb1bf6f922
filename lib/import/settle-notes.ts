import { occurrences } from '#lib/model/anchor.ts';
import { layerIds } from '#lib/model/layer.ts';
import { type Locale, locales } from '#lib/model/locale.ts';
import type { Range } from '#lib/model/text.ts';
import { describe as targetAt, type Work, type WorkLayer, type WorkNote, type WorkText } from '#lib/model/work.ts';
import type { LooseNote, LooseTarget } from './loose-note.ts';
import type { Annotation } from './reanchor/annotation.ts';
import { reanchor } from './reanchor.ts';

/** What only the page knows of the notes it takes in. */
export interface NoteMaker {
  /** In which language a note is taken to be that says none. */
  locale: Locale;
  /** The name of the layer for notes that name none of ours. */
  layer: string;
}

/** A work with notes from elsewhere, how many of them found their words in it, and how many did not. */
export interface Settled {
  work: Work;
  found: number;
  lost: number;
}

/** The id of the layer that notes from elsewhere come in. */
const broughtLayer = 'brought';

/**
 * Adds notes from elsewhere to a work: each is anchored by its quotation in whichever of the work's texts has it, with
 * its place as a hint. A note whose words are in none of them is an orphan of the original. Notes that are in the work
 * already, by id, are left out, and so are those that say nothing and mark nothing.
 */
export function settleNotes(work: Work, notes: readonly LooseNote[], { locale, layer }: NoteMaker): Settled {
  const have = new Set(work.notes.map(({ id }) => id));
  const fresh = notes.filter(({ id, body, targets }) => !have.has(id) && (hasBody(body) || targets.length > 0));
  const texts = [work.original, ...work.translations.map(({ text }) => text)];
  const places = texts.map((text) => anchored(text, fresh));
  const known = new Set<string>([...layerIds, ...work.layers.map(({ id }) => id)]);
  const added = fresh.map((note, at): WorkNote => {
    const found = texts.flatMap((text, index) => {
      const place = places[index]?.get(at);
      return place ? [[text.lang, targetAt(text.text, place)] as const] : [];
    });
    const [first] = note.targets;
    const lost = first && found.length === 0 ? { [work.original.lang]: { ...first, ...rangeOf(first) } } : {};
    return {
      id: note.id,
      layer: note.layer && known.has(note.layer) ? note.layer : broughtLayer,
      tags: note.layer && known.has(note.layer) ? note.tags : note.tags.map(tagId),
      targets: Object.fromEntries(found.slice(0, 1)),
      lost,
      body: bodyOf(note.body, locale),
      versus: [],
      contrasts: [],
      ...(note.created ? { created: note.created } : {}),
      ...(note.modified ? { modified: note.modified } : {}),
    };
  });
  const found = added.filter(({ targets }) => Object.keys(targets).length > 0).length;
  const layers = withBrought(work.layers, layer, added, fresh);
  return { work: { ...work, layers, notes: [...work.notes, ...added] }, found, lost: added.length - found };
}

/** Words that stand once are there; of others context and place decide, together where the places are told. */
function anchored(text: WorkText, notes: readonly LooseNote[]): Map<number, Range> {
  const found = new Map<number, Range>();
  const placed: Annotation[] = [];
  const search = (annotations: readonly Annotation[]) => {
    for (const one of reanchor({ lang: text.lang, before: null, after: text.text, annotations: [...annotations] })) {
      if (!('orphan' in one)) found.set(Number(one.id), { start: one.start, end: one.end });
    }
  };
  for (const [at, { targets }] of notes.entries()) {
    const [first] = targets;
    if (!first?.exact) continue;
    const [once, again] = occurrences(text.text, first.exact);
    const { exact, prefix, suffix } = first;
    const sought = { id: String(at), exact, prefix, suffix, ...rangeOf(first) };
    if (once && !again) found.set(at, once);
    else if (first.start !== undefined) placed.push(sought);
    else search([sought]);
  }
  if (placed.length > 0) search(placed);
  return found;
}

function rangeOf({ start = 0, end, exact }: LooseTarget): { start: number; end: number } {
  return { start, end: end ?? start + exact.length };
}

function hasBody(body: LooseNote['body']): boolean {
  return Object.values(body).some((words) => words.trim() !== '');
}

/** The languages of the interface are kept; what is said in another, or in none that is named, counts as the reader's. */
function bodyOf(body: LooseNote['body'], locale: Locale): WorkNote['body'] {
  const own = locales.flatMap((one) => (body[one]?.trim() ? [[one, body[one]] as const] : []));
  const other = Object.entries(body).find(([lang, words]) => !locales.some((one) => one === lang) && words.trim());
  const said = own.length > 0 || !other ? own : [[locale, other[1]] as const];
  return said.length > 0 ? Object.fromEntries(said) : { [locale]: '–' };
}

function tagId(tag: string): string {
  return (
    tag
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, '-')
      .replace(/^-|-$/g, '') || 'tag'
  );
}

function withBrought(
  layers: readonly WorkLayer[],
  name: string,
  added: readonly WorkNote[],
  loose: readonly LooseNote[],
): WorkLayer[] {
  const names = new Map(loose.flatMap(({ tags }) => tags.map((tag) => [tagId(tag), tag] as const)));
  const used = new Set(added.flatMap(({ layer, tags }) => (layer === broughtLayer ? tags : [])));
  if (!added.some(({ layer }) => layer === broughtLayer)) return [...layers];
  const old = layers.find(({ id }) => id === broughtLayer) ?? { id: broughtLayer, name, tags: [] };
  const tags = [...used]
    .filter((id) => !old.tags.some((tag) => tag.id === id))
    .map((id) => ({ id, name: names.get(id) ?? id }));
  return [...layers.filter(({ id }) => id !== broughtLayer), { ...old, tags: [...old.tags, ...tags] }];
}
