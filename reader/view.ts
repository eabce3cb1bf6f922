import { isLayerId, type LayerId } from '#lib/model/layer.ts';
import { formatView, layouts, parseView, type View } from '#lib/model/view.ts';
import { all, closest, find } from './dom.ts';

/** The checkboxes and radio buttons are what is true; the address repeats it, so that a link shows what you see. */
export function layerBoxes(): HTMLInputElement[] {
  return all<HTMLInputElement>('.layer input');
}

export function layersOn(): LayerId[] {
  return layerBoxes().flatMap((box) => (box.checked && isLayerId(box.value) ? [box.value] : []));
}

export function currentView(): View {
  const chosen = find<HTMLInputElement>('input[name=layout]:checked')?.value;
  const note = find('.notes .note.open')?.id.slice(2);
  const layout = layouts.find((known) => known === chosen) ?? 'side';
  return { layers: layersOn(), layout, ...(note ? { note } : {}) };
}

/** Sets the boxes as the address says. */
export function applyView(): View {
  const view = parseView(new URLSearchParams(location.search));
  for (const box of layerBoxes()) box.checked = isLayerId(box.value) && view.layers.includes(box.value);
  const radio = find<HTMLInputElement>(`#y-${view.layout}`);
  if (radio) radio.checked = true;
  return view;
}

/** Writes what is on into the address, without a new entry in the history. */
export function saveView(): void {
  const query = formatView(currentView());
  const from = new URLSearchParams(location.search).get('from');
  const parts = [query, from && find('way-back a') ? `from=${encodeURIComponent(from)}` : ''].filter(Boolean).join('&');
  history.replaceState(history.state, '', `${location.pathname}${parts ? `?${parts}` : ''}${location.hash}`);
}

/** The block that stands at the top of the window, as a hash; the hash of the address where there is one. */
function placeNow(): string {
  if (location.hash) return location.hash;
  if (scrollY < 200) return '';
  const row = all('.row').find((candidate) => candidate.getBoundingClientRect().bottom > 120);
  return row ? `#${row.id}` : '';
}

/** Links to the same text in another language keep view and place; links to other texts keep layers and layout. */
function carryView(event: Event): void {
  const link = closest(event, 'a[data-twin], a[data-edition], .versus a, way-back a');
  if (!(link instanceof HTMLAnchorElement) || !find('layer-bar')) return;
  const { layers, layout, note } = currentView();
  const address = new URL(link.href);
  const own = new URLSearchParams(address.search);
  const twin = 'twin' in link.dataset;
  const kept = formatView({ layers, layout, ...(twin && note ? { note } : {}) });
  const rest = ['note', 'from'].flatMap((name) => (own.has(name) && !twin ? [`${name}=${own.get(name)}`] : []));
  address.search = [kept, ...rest].filter(Boolean).join('&');
  if (twin) address.hash = placeNow();
  link.href = address.href;
}

/** Before a link is followed in whatever way, it learns the view. */
export function carryViewAlong(): void {
  for (const type of ['pointerdown', 'focusin', 'click']) addEventListener(type, carryView, true);
}
