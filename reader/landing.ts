/** So long after the page has loaded a place is held, in milliseconds: by then all that comes into view is painted. */
const settles = 2000;

/**
 * Puts a place in the middle of the window, and holds it there while the page comes to rest. Rows out of sight have a
 * height that is only guessed, so that the place moves when those above it are painted; and while a page loads, the
 * browser goes to the place in the address by itself too. A reader who has begun to scroll or type is left where she is.
 */
export function landOn(place: Element): void {
  const land = () => place.scrollIntoView({ block: 'center' });
  land();
  if (isReturn()) return;
  const begun = new AbortController();
  const { signal } = begun;
  for (const name of ['wheel', 'touchstart', 'pointerdown', 'keydown', 'hashchange'])
    addEventListener(name, () => begun.abort(), { passive: true, signal });
  // In the next frame: what is measured now may not change what is being measured.
  const grown = new ResizeObserver(() => requestAnimationFrame(() => signal.aborted || land()));
  grown.observe(document.documentElement);
  signal.addEventListener('abort', () => grown.disconnect());
  const loaded = () => {
    land();
    setTimeout(() => begun.abort(), settles);
  };
  if (document.readyState === 'complete') loaded();
  else addEventListener('load', loaded, { once: true, signal });
}

/** Whether a page is loading that was read before; then the browser goes to where the reader left it. */
function isReturn(): boolean {
  const [visit] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  return document.readyState !== 'complete' && visit !== undefined && visit.type !== 'navigate';
}
