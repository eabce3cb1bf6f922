import { all, find } from './dom.ts';
import { saveQuery, sayCount } from './filter.ts';
import { landOn } from './landing.ts';

interface Wish {
  group: string;
  state: string;
  q: string;
  disputed: string;
  /** `diplomat.p12.2`: only claims that this passage speaks of. */
  at: string;
}

/** `<point-filter>`: narrows the claims, keeps the choice in the address, and says how many are left. */
export class PointFilter extends HTMLElement {
  private rows: { row: HTMLElement; words: string }[] = [];
  private at = '';

  connectedCallback(): void {
    this.rows = all('tr[data-point]').map((row) => ({ row, words: simple(row.textContent ?? '') }));
    const query = new URLSearchParams(location.search);
    this.at = query.get('at') ?? '';
    for (const field of this.fields()) {
      const value = query.get(field.name) ?? '';
      if (field.type === 'checkbox') (field as HTMLInputElement).checked = value !== '';
      else field.value = value;
    }
    this.addEventListener('input', () => this.apply());
    find('[type=reset]', this)?.addEventListener('click', () => {
      for (const field of this.fields()) {
        if (field.type === 'checkbox') (field as HTMLInputElement).checked = false;
        else field.value = '';
      }
      this.at = '';
      this.apply();
    });
    this.apply();
    this.open();
    addEventListener('hashchange', () => this.open());
  }

  private fields(): (HTMLInputElement | HTMLSelectElement)[] {
    return all<HTMLInputElement | HTMLSelectElement>('input, select', this);
  }

  private wish(): Wish {
    const wish: Wish = { group: '', state: '', q: '', disputed: '', at: this.at };
    for (const field of this.fields()) {
      const value = field.type === 'checkbox' ? ((field as HTMLInputElement).checked ? '1' : '') : field.value;
      wish[field.name as keyof Wish] = value;
    }
    return wish;
  }

  private apply(): void {
    const wish = this.wish();
    const words = simple(wish.q).split(' ').filter(Boolean);
    let count = 0;
    for (const { row, words: text } of this.rows) {
      const shown =
        (!wish.group || row.dataset.group === wish.group) &&
        (!wish.disputed || row.dataset.disputed !== undefined) &&
        (!wish.state || find(`[data-state="${CSS.escape(wish.state)}"]`, row) !== null) &&
        (!wish.at || speaksOf(row, wish.at)) &&
        words.every((word) => text.includes(word));
      row.hidden = !shown;
      if (shown) count += 1;
    }
    sayCount(this, count);
    saveQuery({ ...wish });
  }

  /** A cell or claim that the address points to is open, and shown whatever the filter says. */
  private open(): void {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    const row = target?.closest<HTMLElement>('tr[data-point]');
    if (!target || !row) return;
    row.hidden = false;
    const details = target === row ? null : find<HTMLDetailsElement>('details', target);
    if (details) details.open = true;
    landOn(target);
  }
}

function speaksOf(row: HTMLElement, at: string): boolean {
  const [edition = '', ...place] = at.split('.');
  return find(`[data-edition="${CSS.escape(edition)}"][data-at="${CSS.escape(place.join('.'))}"]`, row) !== null;
}

/** Letters without their marks and case, so that a search finds what a hurried reader typed. å, ø and æ stay apart. */
function simple(text: string): string {
  return text
    .toLowerCase()
    .replace(/[éèêë]/g, 'e')
    .replace(/[’‘]/g, "'")
    .replace(/\s+/g, ' ')
    .trim();
}
