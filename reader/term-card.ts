import { partOf } from './parts.ts';

let card: HTMLElement | null = null;

/**
 * Opens what the glossary says of a word beside the word. Where it cannot be fetched, the link is followed as it
 * would be without a script.
 */
export async function explain(link: HTMLAnchorElement): Promise<void> {
  const { href, hash } = link;
  const entry = await partOf(href.replace(hash, ''), hash).catch(() => null);
  if (!entry) {
    location.href = href;
    return;
  }
  card?.remove();
  card = document.createElement('div');
  card.className = 'term-card';
  card.popover = 'auto';
  card.setAttribute('role', 'dialog');
  card.setAttribute('aria-label', entry.querySelector('dt')?.textContent ?? '');
  const list = document.createElement('dl');
  list.className = 'glossary';
  entry.removeAttribute('id');
  list.append(entry);
  card.append(list);
  card.addEventListener('toggle', (event) => {
    if ((event as ToggleEvent).newState === 'closed') card?.remove();
  });
  // Beside its word in the page, so that Tab leads into it and on from it.
  link.after(card);
  card.showPopover();
  place(card, link.getClientRects()[0] ?? link.getBoundingClientRect());
  card.tabIndex = -1;
  card.focus({ preventScroll: true });
}

/** Under the word, or over it where there is no room below; never outside the window. */
function place(box: HTMLElement, word: DOMRect): void {
  const { width, height } = box.getBoundingClientRect();
  const below = word.bottom + 8;
  const top = below + height < innerHeight ? below : Math.max(8, word.top - height - 8);
  const left = Math.max(8, Math.min(word.left, innerWidth - width - 8));
  box.style.setProperty('inset', `${Math.round(top)}px auto auto ${Math.round(left)}px`);
}
