import { isLayerId, type LayerId, layerIds } from './layer.ts';
import type { Excerpt } from './lesson.ts';

/** What a teacher has chosen for a handout. At first everything is on it, without marks and without names. */
export interface HandoutView {
  /** Tasks and passages that are left out: the id of a task, or the name of a passage. */
  without: string[];
  layers: LayerId[];
  /** Whether the outlets are named. */
  named: boolean;
}

const item = /^[a-z0-9-]+(_[a-z]+\d+\.\d+)?$/;

/** What a passage of a handout is called in an address: `diplomat_p12.2`. */
export function excerptName({ edition, at }: Excerpt): string {
  return `${edition}_${at}`;
}

/** Reads a query. Total: what is unknown or malformed is left out, and nothing throws. */
export function parseHandout(query: URLSearchParams): HandoutView {
  const layers = (query.get('layers') ?? '').split('.');
  return {
    without: [...new Set((query.get('without') ?? '').split(' '))].filter((name) => item.test(name)).slice(0, 100),
    layers: layerIds.filter((id) => isLayerId(id) && layers.includes(id)),
    named: query.get('names') === '1',
  };
}

/** Writes a choice as values of a query; what is as it is at first is empty. Inverse of {@link parseHandout}. */
export function formatHandout({ without, layers, named }: HandoutView): Record<'without' | 'layers' | 'names', string> {
  return {
    without: without.join(' '),
    layers: layerIds.filter((id) => layers.includes(id)).join('.'),
    names: named ? '1' : '',
  };
}
