import { formatChosen, isBetween, parseChosen } from '#lib/model/chosen.ts';
import { all, fill, find } from './dom.ts';
import { listInWords, outletOf, sendAlong } from './filter.ts';
import { partOf } from './parts.ts';

/**
 * `<contrast-steps>`: where the address names chosen texts, previous and next stay among the contrasts between them.
 * Which those are is read from the page that lists them; where it cannot be had, the links lead through all.
 */
export class ContrastSteps extends HTMLElement {
  async connectedCallback(): Promise<void> {
    const query = new URLSearchParams(location.search);
    // At once, and as it stands: whoever goes back to the list before it has been read keeps her choice too.
    this.sendAlong(query.get('editions') ?? '');
    const list = await partOf(this.dataset.all ?? '', 'main').catch(() => null);
    if (!list) return;
    const boxes = all<HTMLInputElement>('contrast-filter input', list);
    const chosen = parseChosen(
      query,
      boxes.map(({ value }) => value),
    );
    const items = all('[data-editions]', list).filter(({ dataset }) =>
      isBetween((dataset.editions ?? '').split(' '), chosen),
    );
    const here = items.findIndex(({ id }) => location.pathname.endsWith(`/${id}`));
    if (chosen.length === 0 || here < 0) return;
    this.lead('prev', items[here - 1]);
    this.lead('next', items[here + 1]);
    this.sendAlong(formatChosen(chosen));
    const outlets = boxes.filter(({ value }) => chosen.includes(value)).map(outletOf);
    const status = find('[role=status]', this);
    const values = { number: String(here + 1), count: String(items.length), outlets: listInWords(outlets) };
    if (status) status.textContent = fill(this.dataset.step, values);
  }

  private sendAlong(editions: string): void {
    sendAlong([...all<HTMLAnchorElement>('a', this), ...all<HTMLAnchorElement>('a[data-twin]')], { editions });
  }

  /** Turns a link to the given contrast, makes it where there was none, and takes it away where there is no contrast. */
  private lead(rel: 'prev' | 'next', item: HTMLElement | undefined): void {
    const old = find<HTMLAnchorElement>(`a[rel=${rel}]`, this);
    const to = item && find<HTMLAnchorElement>('h2 a', item);
    if (!to) {
      old?.remove();
      return;
    }
    const link = old ?? document.createElement('a');
    link.rel = rel;
    link.className = 'btn';
    link.href = to.href;
    link.textContent = `${this.dataset[rel]}: ${to.textContent}`;
    if (!old) find('nav', this)?.insertBefore(link, find('a:not([rel=prev])', this));
  }
}
