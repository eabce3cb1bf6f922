import { find } from './dom.ts';

/** Says that what was asked for could not be fetched, until the reader goes on. */
export function sayNotFetched(): void {
  const said = document.createElement('p');
  said.setAttribute('role', 'alert');
  said.popover = 'auto';
  said.textContent = find('reading-aids')?.dataset.failed ?? '';
  said.addEventListener('toggle', (event) => (event as ToggleEvent).newState === 'closed' && said.remove());
  document.body.append(said);
  said.showPopover();
}
