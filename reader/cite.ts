import type { CiteThis } from './cite-this.ts';
import { closest, find } from './dom.ts';
import { sayNotFetched } from './not-fetched.ts';
import { part } from './parts.ts';
import { placeName } from './segment-pair.ts';

/** Whatever can be cited has a button; what it opens is fetched when it is first pressed. */
export function citeWhenAsked(): void {
  // On the way down, since some parts of the page keep their clicks to themselves.
  addEventListener(
    'click',
    (event) => {
      const button = closest(event, 'button[data-cite]');
      if (button) cite(button).catch(sayNotFetched);
    },
    true,
  );
}

async function cite(button: HTMLElement): Promise<void> {
  const [element] = await Promise.all([part('cite'), import('./cite-this.ts')]);
  if (!find('cite-this')) document.body.append(element);
  await find<CiteThis>('cite-this')?.open(button, placeName);
}
