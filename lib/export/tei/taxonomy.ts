import type { Work } from '#lib/model/work.ts';
import { element, xmlText } from '../xml.ts';

/** The layers and tags that the notes of a work use, as categories with names that are sound in XML. */
export interface Taxonomy {
  /** Empty where there are no notes. */
  xml: string;
  /** The pointers to a layer and to tags of it. */
  pointers: (layer: string, tags: readonly string[]) => string;
}

export function taxonomyOf({ notes, layers }: Work, prefix: string): Taxonomy {
  const used = new Map<string, string[]>();
  for (const { layer, tags } of notes) {
    const known = used.get(layer) ?? [];
    used.set(layer, [...known, ...tags.filter((tag) => !known.includes(tag))]);
  }
  const order = [...used.keys()];
  const layerId = (layer: string) => `${prefix}layer${order.indexOf(layer) + 1}`;
  const tagId = (layer: string, tag: string) => `${layerId(layer)}.${(used.get(layer) ?? []).indexOf(tag) + 1}`;
  const category = (id: string, name: string, inner = '') =>
    element('category', { 'xml:id': id }, element('catDesc', {}, xmlText(name)) + inner);
  const categories = order.map((layer) => {
    const own = layers.find(({ id }) => id === layer);
    const tags = (used.get(layer) ?? []).map((tag) =>
      category(tagId(layer, tag), own?.tags.find(({ id }) => id === tag)?.name ?? tag),
    );
    return category(layerId(layer), own?.name ?? layer, tags.join(''));
  });
  return {
    xml: categories.length > 0 ? element('taxonomy', {}, categories.join('\n')) : '',
    pointers: (layer, tags) =>
      [layerId(layer), ...tags.map((tag) => tagId(layer, tag))].map((id) => `#${id}`).join(' '),
  };
}
