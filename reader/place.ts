import { all, isDrawn } from './dom.ts';

/** What stays at the top of the window and hides what is under it, in pixels. */
const bar = 120;
/** Up to here the reader is at the beginning and not at any row, in pixels. */
const beginning = 200;

/** Whether something of an element is in the window, and not only under the bar. */
export function isReadable(element: Element | null): boolean {
  const { top = 0, bottom = 0 } = element?.getBoundingClientRect() ?? {};
  return bottom > bar && top < innerHeight;
}

/** The first row in the window; none at the beginning of the page. */
export function rowInWindow(): HTMLElement | undefined {
  return scrollY < beginning ? undefined : all('.row').find(isReadable);
}

/** The row that the reader is at: that of the sentence or mark with the focus, else the first in the window. */
export function rowInHand(): HTMLElement | undefined {
  const focused = document.activeElement?.closest<HTMLElement>('.row');
  return focused && isReadable(focused) ? focused : rowInWindow();
}

/**
 * To be called before the text is laid out otherwise. Gives what puts the row in hand back to where it was in the
 * window, and hands the focus of a sentence that is not drawn any more to its partner.
 */
export function keepPlace(): () => void {
  const row = rowInHand();
  const top = row?.getBoundingClientRect().top ?? 0;
  const sentence = document.activeElement?.closest<HTMLElement>('.s');
  const back = () => scrollBy({ top: (row?.getBoundingClientRect().top ?? 0) - top, behavior: 'instant' });
  return () => {
    back();
    // Rows that come into sight only now get their heights with the next picture.
    if (row) requestAnimationFrame(back);
    if (!sentence || isDrawn(sentence)) return;
    const partner = all(`[data-segment="${sentence.dataset.segment}"]`).find(isDrawn);
    if (partner) focusSentence(partner);
  };
}

/** Gives a sentence the focus, also one that has never been on the way of the Tab key. */
export function focusSentence(sentence: HTMLElement): void {
  if (!sentence.hasAttribute('tabindex')) sentence.tabIndex = -1;
  sentence.focus();
}
