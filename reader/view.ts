import { isLayerId } from '#lib/model/layer.ts';
import { formatView, type Layout, layouts, parseView, type View } from '#lib/model/view.ts';
import { all, closest, find } from './dom.ts';
import { isReadable, rowInWindow } from './place.ts';

/** The checkboxes and radio buttons are what is true; the address repeats it, so that a link shows what you see. */
export function layerBoxes(): HTMLInputElement[] {
  const bar = find('layer-bar');
  return bar ? all<HTMLInputElement>('.layer input', bar) : [];
}

export function layersOn(): string[] {
  return layerBoxes().flatMap((box) => (box.checked ? [box.value] : []));
}

export function layoutOn(): Layout {
  const panel = document.getElementById('choose');
  const chosen = panel && find<HTMLInputElement>('input[name=layout]:checked', panel)?.value;
  return layouts.find((known) => known === chosen) ?? 'side';
}

/** What is on. It is asked for at every switch, so nothing in it looks through the whole page. */
export function currentView(): View {
  // The buttons of the notes stand in the open one.
  const note = document.getElementsByTagName('note-panel')[0]?.closest('.note.open')?.id.slice(2);
  return { layers: layersOn().filter(isLayerId), layout: layoutOn(), ...(note ? { note } : {}) };
}

/** What the address asks for. */
export function addressView(): View {
  return parseView(new URLSearchParams(location.search));
}

/** Writes what is on into the address, without a new entry in the history. */
export function saveView(): void {
  const rest = kept(new URLSearchParams(location.search), [
    'text',
    'lang',
    find('way-back')?.querySelector('a') ? 'from' : '',
  ]);
  const parts = [formatView(currentView()), ...rest].filter(Boolean).join('&');
  history.replaceState(history.state, '', `${location.pathname}${parts ? `?${parts}` : ''}${location.hash}`);
}

/** What a query says under some names, ready for another. */
function kept(query: URLSearchParams, names: readonly string[]): string[] {
  return names.flatMap((name) => (query.has(name) ? [`${name}=${encodeURIComponent(query.get(name) ?? '')}`] : []));
}

/** Where the reader last stayed for a while, as a hash. */
let stayedAt = '';
let staying = 0;

/** The place in the window, as a hash: that of the address if it is there, else the block at the top; none at the start. */
function placeInWindow(): string {
  if (isReadable(document.getElementById(location.hash.slice(1).split('.')[0] ?? ''))) return location.hash;
  const block = rowInWindow();
  return block ? `#${block.id}` : '';
}

/** The links to other languages are at the top of the page, and the way there leads away from the place. */
function rememberPlace(): void {
  clearTimeout(staying);
  staying = window.setTimeout(
    () => {
      stayedAt = placeInWindow();
    },
    scrollY < 200 ? 10_000 : 800,
  );
}

/** Links to the same text in another language keep view and place; links to other texts keep layers and layout. */
function carryView(event: Event): void {
  const link = closest(event, 'a[data-twin], a[data-edition], .versus a, way-back a');
  if (!(link instanceof HTMLAnchorElement) || !find('layer-bar')) return;
  const { layers, layout, note } = currentView();
  const address = new URL(link.href);
  const own = new URLSearchParams(address.search);
  const twin = 'twin' in link.dataset;
  // From a note into another text: where the way back leads.
  const here = link.closest('.note')?.id.slice(2);
  if (here && link.closest('.versus')) own.set('from', `${find('main')?.dataset.edition}.${here}`);
  const view = formatView({ layers, layout, ...(twin && note ? { note } : {}) });
  // An own text is named in the query, since it has no address.
  const rest = twin ? kept(new URLSearchParams(location.search), ['text', 'lang']) : kept(own, ['note', 'from']);
  address.search = [view, ...rest].filter(Boolean).join('&');
  if (twin) address.hash = placeInWindow() || stayedAt || location.hash;
  link.href = address.href;
}

/** Before a link is followed in whatever way, it learns the view. */
export function carryViewAlong(): void {
  for (const type of ['pointerdown', 'focusin', 'click']) addEventListener(type, carryView, true);
}

/** The place is remembered where a text has places. */
export function rememberPlaces(): void {
  addEventListener('scroll', rememberPlace, { passive: true });
}
