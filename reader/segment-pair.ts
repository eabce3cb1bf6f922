import { afterPaint, all, closest, fill, find, isDrawn, wordAt } from './dom.ts';
import { onKey } from './keys.ts';
import { part } from './parts.ts';

/**
 * `<segment-pair>`: lights up a segment and its partner in the other column, lets arrow keys walk from sentence to
 * sentence, and shows and announces the place an address points to. Tells the page with the event `segment`.
 */
export class SegmentPair extends HTMLElement {
  private chosen: HTMLElement | null = null;

  connectedCallback(): void {
    const main = this.closest('main');
    if (!main) return;
    main.addEventListener('pointerover', (event) => this.light(closest(event, '.s') ?? this.chosen));
    main.addEventListener('pointerleave', () => this.light(this.chosen));
    main.addEventListener('focusin', (event) => {
      const segment = closest(event, '.s');
      if (segment && event.target === segment) this.choose(segment);
    });
    main.addEventListener('click', (event) => {
      const segment = wordAt(event, '.s');
      if (segment && !closest(event, 'a') && getSelection()?.isCollapsed !== false) this.choose(segment);
    });
    addEventListener('hashchange', () => this.arrive());
    document.addEventListener('segment-off', () => this.choose(null));
    onKey((key, event) => {
      const step = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }[key];
      const here = document.activeElement;
      if (step && here instanceof HTMLElement && here.matches('.s')) {
        event.preventDefault();
        this.walk(here, step);
      }
    });
    const reach = () =>
      afterPaint(() => {
        const first = all('.row .s', main).find(isDrawn);
        if (first && !find('.s[tabindex="0"]', main)) first.tabIndex = 0;
      });
    reach();
    document.addEventListener('drawn', reach);
    this.arrive();
  }

  /** The segments of one column, in order, as far as they are drawn. */
  private column(segment: HTMLElement): HTMLElement[] {
    const name = segment.closest<HTMLElement>('[data-column]')?.dataset.column;
    return all(`[data-column="${name}"] .s`);
  }

  private walk(from: HTMLElement, step: number): void {
    const column = this.column(from);
    const next = column[column.indexOf(from) + step];
    if (!next) return;
    from.tabIndex = -1;
    next.tabIndex = 0;
    next.focus({ preventScroll: true });
    next.scrollIntoView({ block: 'nearest' });
  }

  private choose(segment: HTMLElement | null): void {
    this.chosen = segment;
    this.light(segment);
    document.dispatchEvent(new CustomEvent('segment', { detail: segment }));
  }

  private light(segment: HTMLElement | null): void {
    const pair = segment
      ? all(`[data-segment="${segment.dataset.segment}"]`, segment.closest('.row, .head') ?? document)
      : [];
    for (const lit of all('.s.on')) if (!pair.includes(lit)) lit.classList.remove('on');
    for (const one of pair) one.classList.add('on');
  }

  /** Shows the place in the address and says which it is; a link into a text must not land in silence. */
  private arrive(): void {
    const place = decodeURIComponent(location.hash.slice(1));
    const target = /^[a-z]+\d+(\.\d+)?$/.test(place) ? document.getElementById(place) : null;
    if (!target) return;
    const first = target.matches('.s') ? target : find('.s', target);
    const segment =
      first && isDrawn(first) ? first : find(`[data-column=translation] [data-segment="${first?.dataset.segment}"]`);
    this.announce(place);
    if (!segment) return;
    segment.tabIndex = 0;
    segment.focus({ preventScroll: true });
    segment.scrollIntoView({ block: 'center' });
    // While a page loads, the browser goes to the block by itself too, and takes the focus away again.
    if (document.readyState === 'complete') return;
    const again = () => document.activeElement === document.body && segment.focus({ preventScroll: true });
    addEventListener('load', () => requestAnimationFrame(again), { once: true });
  }

  private async announce(place: string): Promise<void> {
    const { shown } = (await part('tools').catch(() => this)).dataset;
    const name = await placeName(place);
    const said = find('[role=status]', this);
    if (said) said.textContent = fill(shown, { place: name.charAt(0).toLocaleLowerCase() + name.slice(1) });
  }
}

/** «Avsnitt 12, setning 2» for `p12.2`, «Avsnitt 12» for `p12`; the name of the block for what is not a paragraph. */
export async function placeName(ref: string): Promise<string> {
  const [block = '', line = ''] = ref.split('.');
  const name = find(`#${block} .num`)?.getAttribute('aria-label') ?? find(`#${block} h1`)?.textContent ?? ref;
  if (!line || !block.startsWith('p')) return name;
  const tools = await part('tools').catch(() => null);
  return tools ? fill(tools.dataset.segmentName, { block: block.slice(1), line }) : name;
}
