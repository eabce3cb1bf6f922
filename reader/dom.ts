/** The first element that matches, typed; `null` where there is none. */
export function find<Kind extends Element = HTMLElement>(selector: string, root: ParentNode = document): Kind | null {
  return root.querySelector<Kind>(selector);
}

/** All elements that match, as an array. */
export function all<Kind extends Element = HTMLElement>(selector: string, root: ParentNode = document): Kind[] {
  return [...root.querySelectorAll<Kind>(selector)];
}

/** The nearest element round an event's target that matches. */
export function closest(event: Event, selector: string): HTMLElement | null {
  return event.target instanceof Element ? event.target.closest<HTMLElement>(selector) : null;
}

/** Whether an element is drawn at all. */
export function isDrawn(element: Element): boolean {
  return element.getClientRects().length > 0;
}

/** Whether something of an element is in the window. */
export function isInWindow(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return bottom > 0 && top < innerHeight;
}

/** Fills the names in braces of a message: `say('Viser {place}.', { place })`. */
export function fill(message: string | undefined, values: Record<string, string>): string {
  return (message ?? '').replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
}

/**
 * The nearest element round the word under a pointer. Between two lines a finger falls on the paragraph and not on
 * the words, so there the browser is asked which word is nearest.
 */
export function wordAt(event: MouseEvent, selector: string): HTMLElement | null {
  const hit = closest(event, selector);
  if (hit || !closest(event, '[data-column]')) return hit;
  const caret = document.caretPositionFromPoint?.(event.clientX, event.clientY);
  const range = caret ?? document.caretRangeFromPoint?.(event.clientX, event.clientY);
  const node = range && ('offsetNode' in range ? range.offsetNode : range.startContainer);
  return node?.parentElement?.closest<HTMLElement>(selector) ?? null;
}

/** Calls back when what is there now has been painted: then reading a place costs no layout of its own. */
export function afterPaint(act: () => void): void {
  requestAnimationFrame(() => setTimeout(act));
}

/** Calls back when nothing more urgent is to be done, within a moment. Safari knows no idle time, and waits for its turn. */
export function whenIdle(act: () => void): void {
  if ('requestIdleCallback' in globalThis) requestIdleCallback(act, { timeout: 200 });
  else setTimeout(act);
}
