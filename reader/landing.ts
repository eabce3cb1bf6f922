import { afterPaint } from './dom.ts';

/** A place has come to rest when so many looks in a row find it where it was put; what comes into view is painted later. */
const looksAtRest = 3;
/** After so many looks it is let be, wherever it is. */
const mostLooks = 20;

/**
 * Puts a place in the middle of the window, and again until it stays there. Rows out of sight have a height that is
 * only guessed, so that the place moves when those above it are painted; and while a page loads, the browser goes to
 * the place in the address by itself too. A reader who has begun to scroll or type is left where she is.
 */
export function landOn(place: Element): void {
  if (isReturn()) {
    place.scrollIntoView({ block: 'center' });
    return;
  }
  const begun = new AbortController();
  const { signal } = begun;
  for (const name of ['wheel', 'touchstart', 'pointerdown', 'keydown', 'hashchange'])
    addEventListener(name, () => begun.abort(), { passive: true, signal });
  const look = (looks: number, atRest: number) => {
    const from = place.getBoundingClientRect().top;
    place.scrollIntoView({ block: 'center' });
    const rests = Math.abs(place.getBoundingClientRect().top - from) < 1 ? atRest + 1 : 0;
    if (rests < looksAtRest && looks < mostLooks) afterPaint(() => signal.aborted || look(looks + 1, rests));
    else if (document.readyState === 'complete') begun.abort();
  };
  look(1, 0);
  if (document.readyState !== 'complete') addEventListener('load', () => look(1, 0), { once: true, signal });
}

/** Whether a page is loading that was read before; then the browser goes to where the reader left it. */
function isReturn(): boolean {
  const [visit] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  return document.readyState !== 'complete' && visit !== undefined && visit.type !== 'navigate';
}
