import { isLayerId, type LayerId, layerIds, layersAtFirst } from './layer.ts';

/** How original and translation stand to each other. `side` becomes `under` by itself on a narrow screen. */
export const layouts = ['side', 'under', 'original', 'translation'] as const;
export type Layout = (typeof layouts)[number];

/** The reader's choices that a link carries. The place in the text is the hash, the languages are the path. */
export interface View {
  layers: LayerId[];
  layout: Layout;
  /** The note that is open, by its id in the edition. */
  note?: string;
}

const noteId = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** Reads a query. Total: what is unknown or malformed falls back to its default, and nothing throws. */
export function parseView(query: URLSearchParams): View {
  const layers = query.get('layers');
  const layout = layouts.find((known) => known === query.get('layout')) ?? 'side';
  const note = query.get('note') ?? '';
  const chosen = layers === null ? [...layersAtFirst] : layerIds.filter((id) => layers.split(/[.,]/).includes(id));
  return { layers: chosen.filter(isLayerId), layout, ...(noteId.test(note) && note.length <= 80 ? { note } : {}) };
}

/** Writes a view as a query, without the leading `?`. What is as it is at first leaves the address clean. */
export function formatView(view: View): string {
  const parts: string[] = [];
  const layers = layerIds.filter((id) => view.layers.includes(id));
  const first = layerIds.filter((id) => layersAtFirst.includes(id));
  if (layers.join('.') !== first.join('.')) parts.push(`layers=${layers.join('.')}`);
  if (view.layout !== 'side') parts.push(`layout=${view.layout}`);
  if (view.note) parts.push(`note=${view.note}`);
  return parts.join('&');
}
