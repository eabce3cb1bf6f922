import { fill } from './dom.ts';

/** How many there are, in the words the page was drawn with. */
export function countInWords(element: HTMLElement, count: number): string {
  const { none, one, more } = element.dataset;
  return count === 0 ? (none ?? '') : count === 1 ? (one ?? '') : fill(more, { count: String(count) });
}

/** Says how many there are. */
export function sayCount(element: HTMLElement, count: number): void {
  const status = element.querySelector('[role=status]');
  if (status) status.textContent = countInWords(element, count);
}

/** «A, B og C». Nynorsk joins a list as bokmål does, and not every browser knows nynorsk. */
export function listInWords(names: readonly string[]): string {
  const locale = document.documentElement.lang === 'en' ? 'en-GB' : 'nb';
  return new Intl.ListFormat(locale).format(names);
}

/** Writes values into the query of the address; what is empty leaves it clean. */
export function saveQuery(values: Record<string, string>): void {
  const url = withQuery(location.href, values);
  history.replaceState(history.state, '', url.pathname + url.search + url.hash);
}

/** Gives links the same values in their queries, so that the choice goes along. */
export function sendAlong(links: readonly HTMLAnchorElement[], values: Record<string, string>): void {
  for (const link of links) link.href = withQuery(link.href, values).href;
}

function withQuery(address: string, values: Record<string, string>): URL {
  const url = new URL(address);
  for (const [name, value] of Object.entries(values)) {
    if (value) url.searchParams.set(name, value);
    else url.searchParams.delete(name);
  }
  return url;
}

/** The outlet that a box stands for, in this page or in one that was fetched. */
export function outletOf(box: HTMLInputElement): string {
  return box.closest('label')?.textContent?.trim() ?? '';
}
