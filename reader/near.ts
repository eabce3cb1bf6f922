import { all } from './dom.ts';

type Act = (come: readonly HTMLElement[]) => void;

/** The blocks of the text: its head and its rows, in order. */
export let blocks: readonly HTMLElement[] = [];
/** Those of them that are in the window or near it. */
export const near = new Set<HTMLElement>();

const acts: Act[] = [];
let watcher: IntersectionObserver | undefined;

/**
 * Calls back with the blocks that have come near the window, and whenever some have come or gone. One watcher serves
 * all who ask: a browser looks at every block that is watched, each time it draws.
 */
export function whenNear(act: Act): void {
  acts.push(act);
  if (watcher) {
    act([...near]);
    return;
  }
  watcher = new IntersectionObserver(
    (entries) => {
      const come = [];
      for (const { target, isIntersecting } of entries) {
        if (!(target instanceof HTMLElement)) continue;
        if (isIntersecting) come.push(target);
        if (isIntersecting) near.add(target);
        else near.delete(target);
      }
      for (const each of acts) each(come);
    },
    { rootMargin: '1200px 0px' },
  );
  const watch = () => {
    watcher?.disconnect();
    near.clear();
    blocks = all('main > .head, main > .grid > .row');
    for (const block of blocks) watcher?.observe(block);
  };
  watch();
  document.addEventListener('drawn', watch);
}
