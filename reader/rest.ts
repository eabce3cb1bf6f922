import { afterPaint, all } from './dom.ts';

/** How long rows are laid out in one go, in milliseconds, so that a slow phone can answer a finger between two goes. */
const atOnce = 10;

/**
 * On a phone only what is in sight is laid out for the first picture (`part`, set by `reader/first-paint/page.ts`).
 * Here the rest follows, a few rows at a time, so that from then on nothing moves while one reads and scrolls. Very
 * long texts stay as they are: their rows are laid out as they come near.
 */
export function layOutRest(): void {
  const root = document.documentElement;
  if (!root.classList.contains('part')) return;
  const rows = all('.grid:not(.long) .row');
  const waiting = [...rows];
  const next = () => {
    if (scrollY > 0) return goOn();
    const until = performance.now() + atOnce;
    do {
      const row = waiting.shift();
      row?.classList.add('laid');
      // To be asked for its place makes the browser lay it out at once, by itself.
      row?.getBoundingClientRect();
    } while (waiting.length > 0 && performance.now() < until);
    if (waiting.length > 0) afterPaint(next);
    else if (root.classList.contains('part')) whole();
  };
  const whole = () => {
    waiting.length = 0;
    root.classList.remove('part');
    removeEventListener('scroll', goOn);
  };
  // Who scrolls before that gets the whole at once, and what she looks at stays where it is.
  const goOn = () => {
    const seen = rows.find((row) => row.getBoundingClientRect().bottom > 0);
    const top = seen?.getBoundingClientRect().top ?? 0;
    whole();
    if (seen) scrollBy({ top: seen.getBoundingClientRect().top - top, behavior: 'instant' });
  };
  addEventListener('scroll', goOn);
  afterPaint(next);
}
