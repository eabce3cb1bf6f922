import { isLayerId } from '#lib/model/layer.ts';
import type { Work, WorkLayer } from '#lib/model/work.ts';

/**
 * The class that gives a layer its hue and its line. The seven have theirs by name; a layer that a person has made may
 * be called anything, so it goes by its number, and a layer that nobody knows of looks like the last.
 */
export function lookOf(layers: readonly WorkLayer[], layer: string): string {
  if (isLayerId(layer)) return layer;
  const at = layers.findIndex(({ id }) => id === layer);
  return `o${(at < 0 ? layers.length : at) + 1}`;
}

/** The layers of a work that are none of the seven, also those that its notes name and it does not. */
export function ownLayers({ layers, notes }: Work): WorkLayer[] {
  const unknown = notes.find(({ layer }) => !isLayerId(layer) && layers.every(({ id }) => id !== layer));
  return unknown ? [...layers, { id: unknown.layer, name: unknown.layer, tags: [] }] : [...layers];
}

/** What the style sheet says of the seven, for as many layers as a person has made: what is off has no line and no note. */
export function lookRules(count: number): string {
  const hues = ['--accent', '--layer-actors', '--layer-word-choice', '--layer-facts', '--layer-translation'];
  const strokes = ['wavy', 'dashed', 'double', 'dotted', 'dashed'];
  const weights = [2.5, 3.5, 3, 4, 1.5];
  return Array.from({ length: count }, (_, index) => {
    const look = `o${index + 1}`;
    return `
      .${look}, [data-layer='${look}'] { --c: color-mix(in oklab, var(${hues[index % 5]}), var(--ink) 25%); --line: underline; --stroke: ${strokes[index % 5]}; --weight: ${weights[index % 5]}px; }
      [data-off~='${look}'] .r.${look}, [data-off~='${look}'] [data-layer='${look}'] { text-decoration-line: none; background: none; }
      [data-off~='${look}'] .r.${look} { visibility: hidden; }
      @media print { .layer-bar:has(#l-${look}:not(:checked)) ~ main .note.${look} { display: none; } }`;
  }).join('');
}
