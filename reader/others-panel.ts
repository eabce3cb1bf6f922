import { all, find } from './dom.ts';
import { part, partOf } from './parts.ts';
import { focusSentence } from './place.ts';
import { placeName } from './segment-pair.ts';

let panel: HTMLElement | null = null;
let cameFrom: HTMLElement | null = null;

/**
 * Shows what the other texts say about the sentence in hand: each claim that it speaks of, and how every edition
 * stands to it, with the way there. The claims are those of the comparison, fetched when they are first asked for;
 * where they cannot be had, the page of the comparison is opened instead.
 */
export async function showOthers(address: string, edition: string, ref: string): Promise<void> {
  const [frame, table] = await Promise.all([part('others'), partOf(address, '.matrix')]).catch(() => []);
  if (!frame || !table) {
    location.href = `${address}?at=${edition}.${ref}`;
    return;
  }
  closeOthers();
  cameFrom = find(`.s[data-segment="${ref}"].on`);
  const rows = all('tr[data-point]', table).filter((row) => find(`[data-edition="${edition}"][data-at="${ref}"]`, row));
  const list = find('ol', frame);
  list?.append(...rows.map((row) => claim(row, address, `${edition}.${ref}`)));
  const heading = find('[data-place]', frame);
  if (heading) heading.textContent = await placeName(ref);
  find('[data-none]', frame)?.toggleAttribute('hidden', rows.length > 0);
  const more = find<HTMLAnchorElement>('[data-more]', frame);
  if (more) more.href = rows.length > 0 ? `${address}?at=${edition}.${ref}` : address;
  find('button', frame)?.addEventListener('click', closeOthers);
  frame.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    closeOthers();
  });
  panel = frame;
  find('main')?.append(frame);
  frame.tabIndex = -1;
  frame.focus({ preventScroll: true });
  if (cameFrom && !matchMedia('(min-width: 80rem)').matches) uncover(cameFrom, frame);
}

/** Moves the page so far that a sheet at its foot does not cover a sentence, or at least not where it begins. */
function uncover(sentence: HTMLElement, sheet: HTMLElement): void {
  const { top, bottom } = sentence.getBoundingClientRect();
  const covered = bottom + 16 - sheet.getBoundingClientRect().top;
  // What is fixed at the top takes some 6rem.
  if (covered > 0) scrollBy({ top: Math.min(covered, top - 96) });
}

/** Closes the panel, and leads back to the sentence it was opened from. */
export function closeOthers(): void {
  if (!panel) return;
  const inside = panel.contains(document.activeElement);
  panel.remove();
  panel = null;
  if (inside && cameFrom) focusSentence(cameFrom);
}

function claim(row: HTMLElement, address: string, from: string): HTMLElement {
  const item = document.createElement('li');
  const title = document.createElement('h3');
  const link = document.createElement('a');
  link.href = `${address}#${row.dataset.point}`;
  link.textContent = find('.claim', row)?.textContent ?? '';
  title.append(link);
  const stands = document.createElement('ul');
  stands.setAttribute('role', 'list');
  stands.append(...all('td[data-outlet]', row).map((cell) => stand(cell, from)));
  item.append(title, stands);
  return item;
}

/** An outlet, how it stands to the claim, its words, and the way to its passage. */
function stand(cell: HTMLElement, from: string): HTMLElement {
  const item = document.createElement('li');
  const outlet = document.createElement('b');
  outlet.textContent = cell.dataset.outlet ?? '';
  item.append(
    outlet,
    ' ',
    ...all('.state, .state + small, summary > :is(q, .words)', cell).flatMap((one) => [one, ' ']),
  );
  const link = find<HTMLAnchorElement>('details > a', cell);
  if (link && cell.dataset.edition !== from.split('.')[0]) {
    link.search = `?from=${from}`;
    item.append(link);
  }
  return item;
}
