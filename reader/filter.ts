import { fill } from './dom.ts';

/** Says how many there are, in the words the page was drawn with. */
export function sayCount(element: HTMLElement, count: number): void {
  const { none, one, more } = element.dataset;
  const status = element.querySelector('[role=status]');
  if (status)
    status.textContent = count === 0 ? (none ?? '') : count === 1 ? (one ?? '') : fill(more, { count: String(count) });
}

/** Writes values into the query of the address; what is empty leaves it clean. */
export function saveQuery(values: Record<string, string>): void {
  const query = new URLSearchParams(location.search);
  for (const [name, value] of Object.entries(values)) {
    if (value) query.set(name, value);
    else query.delete(name);
  }
  const text = query.toString();
  history.replaceState(history.state, '', `${location.pathname}${text ? `?${text}` : ''}${location.hash}`);
}
