import { useEffect, useRef } from 'react';

/** Whoever takes the focus when something goes, a dialog or a form, has done it by then. */
const settled = 60;

/**
 * Keeps the focus in the page. Where what had it is gone, since the class went on or a form was closed, it goes to what
 * `find` gives, and not to the top of the document, from where a keyboard would have to begin again.
 */
export function useKeptFocus(find: () => HTMLElement | null): void {
  const finder = useRef(find);
  finder.current = find;
  useEffect(() => {
    let last: Element | null = document.activeElement;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const remember = ({ target }: FocusEvent) => {
      last = target instanceof Element ? target : null;
    };
    // A press on nothing lets the focus go, and means it.
    const forget = () => {
      last = null;
    };
    const look = () => {
      if (!last || last.isConnected || document.activeElement !== document.body) return;
      last = null;
      const to = finder.current();
      if (to && to.tabIndex < 0) to.tabIndex = -1;
      to?.focus();
    };
    const watch = new MutationObserver(() => {
      if (!last || last.isConnected) return;
      clearTimeout(timer);
      timer = setTimeout(look, settled);
    });
    watch.observe(document.body, { childList: true, subtree: true });
    document.addEventListener('focusin', remember);
    document.addEventListener('pointerdown', forget, true);
    return () => {
      clearTimeout(timer);
      watch.disconnect();
      document.removeEventListener('focusin', remember);
      document.removeEventListener('pointerdown', forget, true);
    };
  }, []);
}
