import { DossierSearch } from '#lib/search/dossier-search.ts';
import type { SearchDocument, SearchKind } from '#lib/search/search-document.ts';
import type { SearchNames } from '#lib/search/search-names.ts';
import { wordsOf } from '#lib/search/term.ts';
import { all, closest, find } from '../dom.ts';
import { saveQuery, sayCount } from '../filter.ts';
import { drawHits } from './hit-list.ts';

/** Milliseconds without a letter, so that what is announced is not every beginning of a word. */
const pause = 150;

/** `<site-search>`: fetches the index when it comes into a page, and finds while the reader writes. */
export class SiteSearch extends HTMLElement {
  private index: DossierSearch | null = null;
  private waiting = 0;

  connectedCallback(): void {
    if (!this.inDialog()) this.readAddress();
    this.addEventListener('input', () => {
      clearTimeout(this.waiting);
      this.waiting = window.setTimeout(() => this.find(), pause);
    });
    this.addEventListener('submit', (event) => {
      event.preventDefault();
      this.settle();
      this.step(1);
    });
    this.addEventListener('keydown', (event) => {
      const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
      const target = event.target;
      if (!step || !(target instanceof Element) || !target.matches('input[type=search], [data-hits] a')) return;
      event.preventDefault();
      this.settle();
      this.step(step);
    });
    this.addEventListener('click', (event) => {
      if (closest(event, '[data-retry]')) this.open();
      const link = closest(event, '[data-hits] a');
      if (link instanceof HTMLAnchorElement) this.leave(link, event);
    });
    this.open();
  }

  private async open(): Promise<void> {
    if (this.index) return;
    const retry = find('[data-retry]', this);
    if (retry) retry.hidden = true;
    this.say(this.dataset.loading);
    try {
      const answer = await fetch(this.dataset.file ?? '');
      if (!answer.ok) throw new Error(`${answer.status}`);
      this.index = await DossierSearch.open((await answer.json()) as SearchDocument[]);
      this.find();
    } catch {
      this.say(this.dataset.failed);
      if (retry) retry.hidden = false;
    }
  }

  private readAddress(): void {
    const query = new URLSearchParams(location.search);
    this.field('q').value = query.get('q') ?? '';
    for (const box of all<HTMLInputElement>('[name=kind]', this)) box.checked = box.value === (query.get('kind') ?? '');
    const lang = find<HTMLSelectElement>('[name=lang]', this);
    if (lang) lang.value = query.get('lang') ?? '';
  }

  /** What the reader asks for now. */
  private wish() {
    const kind = find<HTMLInputElement>('[name=kind]:checked', this)?.value ?? '';
    return { q: this.field('q').value, lang: this.field('lang').value, kind: kind as SearchKind | '' };
  }

  /** Finds at once what is waited with, so that the hits do not change under a reader who goes down into them. */
  private settle(): void {
    if (this.waiting) this.find();
  }

  private find(): void {
    clearTimeout(this.waiting);
    this.waiting = 0;
    if (!this.index) return;
    const { q, lang, kind } = this.wish();
    if (!this.inDialog()) saveQuery({ q: q.trim(), lang, kind });
    const words = wordsOf(q);
    const { hits: found, loose } = this.index.search({ query: q, lang: lang || undefined });
    const hits = kind ? found.filter(({ document }) => document.kind === kind) : found;
    const names = JSON.parse(this.dataset.names ?? '{}') as SearchNames;
    const drawn = drawHits({
      hits,
      words,
      kind,
      names,
      langs: lang ? [lang] : this.index.langs,
      locale: document.documentElement.lang,
      original: this.dataset.original ?? '',
      translation: this.dataset.translation ?? '',
      all: this.dataset.all ?? '',
    });
    find('[data-hits]', this)?.replaceChildren(...drawn);
    this.hint('start', words.length === 0);
    this.hint('none', words.length > 0 && hits.length === 0);
    if (words.length === 0) this.say('');
    else {
      sayCount(this, hits.length);
      const status = find('[role=status]', this);
      if (loose && hits.length > 0) status?.prepend(`${this.dataset.loose} `);
    }
  }

  /** From the field down through the hits, and up to the field again. */
  private step(step: number): void {
    const stops = [this.field('q'), ...all<HTMLAnchorElement>('[data-hits] a', this)];
    const here = stops.findIndex((stop) => stop.matches(':focus'));
    stops[Math.min(Math.max(here, 0) + step, stops.length - 1)]?.focus();
  }

  /** A hit in the page that lies under the window is shown there: the window closes, and the page goes to the place. */
  private leave(link: HTMLAnchorElement, event: MouseEvent): void {
    const dialog = this.closest('dialog');
    if (!dialog || event.ctrlKey || event.metaKey || event.shiftKey) return;
    if (link.pathname + link.search !== location.pathname + location.search) return;
    dialog.close();
    if (link.hash === location.hash) dispatchEvent(new Event('hashchange'));
  }

  private inDialog(): boolean {
    return this.closest('dialog') !== null;
  }

  private field(name: 'q' | 'lang'): HTMLInputElement | HTMLSelectElement {
    const field = find<HTMLInputElement | HTMLSelectElement>(`[name=${name}]`, this);
    if (!field) throw new Error(`<site-search> has no field “${name}”.`);
    return field;
  }

  private hint(name: 'start' | 'none', shown: boolean): void {
    const hint = find(`[data-hint=${name}]`, this);
    if (hint) hint.hidden = !shown;
  }

  private say(text: string | undefined): void {
    const status = find('[role=status]', this);
    if (status) status.textContent = text ?? '';
  }
}

customElements.define('site-search', SiteSearch);
