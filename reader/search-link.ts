import { find } from './dom.ts';
import { onKey } from './keys.ts';

/**
 * The link to the search opens it where the reader is, also on `/`. What it takes is fetched then; if that fails, the
 * link leads to the page of the search as it would without a script.
 */
export function searchInPlace(): void {
  const link = find<HTMLAnchorElement>('a[data-search]');
  if (!link) return;
  const open = async (event: Event) => {
    event.preventDefault();
    link.ariaBusy = 'true';
    try {
      const { openSearch } = await import('./search/open-search.ts');
      await openSearch(link);
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
  if (find('site-search')) import('./search/site-search.ts');
}
