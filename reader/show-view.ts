import { isLayerId } from '#lib/model/layer.ts';
import type { View } from '#lib/model/view.ts';
import { all, find, isInWindow, whenIdle } from './dom.ts';
import { blocks, near, whenNear } from './near.ts';
import { addressView, layerBoxes, layoutOn } from './view.ts';

/** Blocks that learn of a switch in one go, and how long nothing must have been switched before, in milliseconds. */
const atOnce = 50;
const rest = 1000;

const root = document.documentElement;
/** The layers that are off, as the style sheet asks for them. */
let off = '';
/** In a very long text each block is told for itself. */
let byBlock = false;
/** The blocks that have not been told yet. */
let waiting: HTMLElement[] = [];
let resting = 0;

/**
 * Tells the style sheets what is on: the layout stands on the root as `data-layout`, the layers that are off as
 * `data-off`. No rule asks the boxes, since a browser then walks through the whole text. In a very long one it would do
 * so for the root too: there each block has `data-off`, those in the window at once, those near it next, the others
 * when nobody switches.
 */
export function showView(): void {
  const layout = layoutOn();
  set('layout', layout);
  if (layout !== named) nameHeadings();
  off = layerBoxes()
    .map((box) => (box.checked ? '' : ` ${box.value}`))
    .join('');
  if (!byBlock) {
    set('off', off);
    return;
  }
  tell([...near].filter(isInWindow));
  whenIdle(() => tell(near));
  waiting = [...blocks];
  clearTimeout(resting);
  resting = window.setTimeout(tellNext, rest);
}

/** The layout that the headings were told of. */
let named = 'side';

/**
 * A translated heading stands beside the original, which is the heading; where it stands alone it is one itself. A text
 * that is drawn anew has to be told again.
 */
export function nameHeadings(): void {
  const layout = layoutOn();
  named = layout;
  for (const heading of all('.head .title, .row .heading')) {
    if (layout === 'translation') heading.setAttribute('role', 'heading');
    else heading.removeAttribute('role');
    heading.ariaLevel = layout === 'translation' ? (heading.matches('.title') ? '1' : '2') : null;
  }
}

/** What the first-paint script has written stays untouched: a browser would look at all marks again. */
function set(name: 'layout' | 'off', value: string): void {
  if (root.dataset[name] !== value) root.dataset[name] = value;
}

/** Sets the boxes as the address says; it does not know the layers that a person has made for an own text. */
export function applyView(): View {
  const view = addressView();
  for (const box of layerBoxes()) if (isLayerId(box.value)) box.checked = view.layers.includes(box.value);
  const radio = find<HTMLInputElement>(`#y-${view.layout}`);
  if (radio) radio.checked = true;
  showView();
  return view;
}

/** From here on a very long text is told block by block. Until now the root has been told. */
export function tellBlocks(): void {
  if (!find('main .long')) return;
  whenIdle(() => {
    whenNear(tell);
    const begin = () => {
      tell(blocks);
      delete root.dataset.off;
    };
    byBlock = true;
    begin();
    document.addEventListener('drawn', begin);
  });
  addEventListener('beforeprint', () => tell(waiting.splice(0)));
}

function tell(some: Iterable<HTMLElement>): void {
  for (const block of some) block.dataset.off = off;
}

function tellNext(): void {
  tell(waiting.splice(0, atOnce));
  if (waiting.length > 0) whenIdle(tellNext);
}
