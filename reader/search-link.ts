import { find } from './dom.ts';
import { onKey } from './keys.ts';

/**
 * The link to the search opens it where the reader is, also on `/`. What it takes is fetched then; if that fails, the
 * link leads to the page of the search as it would without a script.
 */
export function searchInPlace(): void {
  const link = find<HTMLAnchorElement>('a[data-search]');
  if (!link) return;
  const search = () => import('./search/open-search.ts');
  const open = async (event: Event) => {
    event.preventDefault();
    link.ariaBusy = 'true';
    try {
      await (await search()).openSearch(link);
    } catch {
      location.assign(link.href);
    }
    link.ariaBusy = null;
  };
  link.addEventListener('click', (event) => {
    if (!event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey) open(event);
  });
  onKey((key, event) => {
    if (key === '/') open(event);
  });
  // On its own page it is open from the start.
  if (find('site-search')) search();
}
