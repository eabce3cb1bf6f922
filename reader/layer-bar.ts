import { layouts } from '#lib/model/view.ts';
import { all, closest, fill, find, whenIdle } from './dom.ts';
import { onKey } from './keys.ts';
import { closeWhenLeft } from './panel.ts';
import { part } from './parts.ts';
import { keepPlace } from './place.ts';
import { applyView, showView } from './show-view.ts';
import { addressView, layerBoxes, layersOn, layoutOn, saveView } from './view.ts';

/** How long a press on the button may go without an answer, in milliseconds. */
const longestWait = 1000;

/**
 * `<layer-bar>`: keeps the number of layers within the limit (the one that has been on longest gives way), makes the
 * ready choices and “this layer only” work, and writes the choice into the address.
 */
export class LayerBar extends HTMLElement {
  /** Layers that are on, the oldest first. */
  private order: string[] = [];
  /** Whether the reader allows more than the limit. An address with more was made by one who did. */
  private more = false;
  private panel: 'closed' | 'waiting' | 'opening' = 'closed';

  connectedCallback(): void {
    this.start();
    this.addEventListener('change', (event) => {
      this.turned(event.target as HTMLInputElement);
      this.changed();
    });
    const panel = find('#choose');
    panel?.addEventListener('beforetoggle', (event) => this.openWhole(panel, event));
    if (panel) closeWhenLeft(panel);
    // It begins at its beginning, wherever it was scrolled to when it was open last.
    panel?.addEventListener('toggle', () => panel.scrollTo(0, 0));
    panel?.addEventListener('change', (event) => {
      const box = event.target as HTMLInputElement;
      if (box.id === 'more') {
        this.more = box.checked;
        this.giveWay();
      }
      this.changed();
    });
    panel?.addEventListener('click', (event) => {
      const button = closest(event, 'button[data-layers]');
      if (button) this.choose((button.dataset.layers ?? '').split('.'));
    });
    onKey((key) => {
      if (key === 'l') find('.layer input', this)?.focus();
      if (key === 'o') this.nextLayout();
    });
  }

  /** As the address says, and as somebody has chosen since: on a slow line the boxes are there long before this script. */
  private start(): void {
    const { chosenEarly } = globalThis as { chosenEarly?: boolean };
    // From here on the bar itself answers, and not the first-paint script.
    globalThis.onchange = null;
    const asked: readonly string[] = (chosenEarly ? addressView() : applyView()).layers;
    this.order = layersOn().sort((one, other) => Number(asked.includes(other)) - Number(asked.includes(one)));
    // Layers of one's own are on without being asked for, so what is on counts, unless some of it was chosen just now.
    this.more = (chosenEarly ? asked : this.order).length > Number(this.dataset.most);
    if (!chosenEarly) return;
    this.giveWay();
    // The address is written when the other elements have read it, the note that it asks for among them.
    queueMicrotask(() => this.changed());
  }

  /**
   * The panel opens when what belongs on top of it has come, so that nothing moves under a finger. On a line that is
   * too slow it opens without, and the rest is there the next time.
   */
  private async openWhole(panel: HTMLElement, event: ToggleEvent): Promise<void> {
    if (event.newState !== 'open' || this.panel === 'opening' || find('#layers', panel)) return;
    event.preventDefault();
    if (this.panel === 'waiting') return;
    this.panel = 'waiting';
    const late = new Promise<null>((resolve) => setTimeout(() => resolve(null), longestWait));
    const chooser = await Promise.race([part('layers').catch(() => null), late]);
    if (chooser) this.bring(panel, chooser);
    // Not within the event that asked, where a panel cannot be opened.
    setTimeout(() => {
      this.panel = 'opening';
      panel.showPopover();
      this.panel = 'closed';
    });
  }

  /** Ready choices and what each layer asks. */
  private bring(panel: HTMLElement, chooser: HTMLElement): void {
    panel.prepend(chooser);
    const more = find<HTMLInputElement>('#more', panel);
    if (more) more.checked = this.more;
    this.markChoice();
  }

  /** Exactly these layers. */
  choose(layers: readonly string[]): void {
    for (const box of layerBoxes()) box.checked = layers.includes(box.value);
    this.order = layersOn();
    this.changed();
  }

  /** Turns one layer on, if it is not. */
  turnOn(layer: string): void {
    const box = find<HTMLInputElement>(`#l-${layer}`, this);
    if (!box || box.checked) return;
    box.checked = true;
    this.turned(box);
    this.changed();
  }

  private turned(box: HTMLInputElement): void {
    this.order = this.order.filter((layer) => layer !== box.value);
    if (box.checked) this.order.push(box.value);
    this.giveWay();
  }

  private giveWay(): void {
    if (this.more) return;
    while (this.order.length > Number(this.dataset.most)) {
      const oldest = this.order.shift();
      const box = find<HTMLInputElement>(`#l-${oldest}`, this);
      if (!box) continue;
      box.checked = false;
      this.say(find('b', box.parentElement ?? this)?.textContent ?? '');
    }
  }

  private async say(layer: string): Promise<void> {
    const { gaveWay } = (await part('layers').catch(() => this)).dataset;
    this.tell(fill(gaveWay, { layer }));
  }

  private tell(text: string): void {
    const status = find(':scope > [role=status]', this);
    if (status) status.textContent = text;
  }

  private nextLayout(): void {
    const next = layouts[(layouts.indexOf(layoutOn()) + 1) % layouts.length];
    const radio = find<HTMLInputElement>(`#y-${next}`);
    if (!radio) return;
    radio.checked = true;
    this.changed();
    this.tell(radio.parentElement?.textContent?.trim() ?? '');
  }

  private changed(): void {
    const back = layoutOn() === document.documentElement.dataset.layout ? null : keepPlace();
    showView();
    back?.();
    this.markChoice();
    document.dispatchEvent(new Event('view'));
    // A new address makes a browser look at every link of the page; where they are many, the layer is seen first.
    if (find('main .long')) whenIdle(saveView);
    else saveView();
  }

  private markChoice(): void {
    const now = layersOn().join('.');
    for (const button of all('#choose button[data-layers]')) {
      const same = (button.dataset.layers ?? '').split('.').sort().join('.') === now.split('.').sort().join('.');
      button.setAttribute('aria-pressed', String(same));
    }
  }
}
