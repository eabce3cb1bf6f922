import type { Ref } from '#lib/model/ref.ts';
import type { LayerBar as LayerBarElement } from '#reader/layer-bar.ts';
import type { NotePanel } from '#reader/note-panel.ts';

/** A sentence as it is drawn, made such that it can be gone to; the page's own part where there is none. */
export function sentence(ref: Ref | undefined): HTMLElement | null {
  const all = ref ? [...document.querySelectorAll<HTMLElement>(`.s[data-segment="${ref}"]`)] : [];
  const drawn = all.find((one) => one.checkVisibility());
  if (drawn && !drawn.hasAttribute('tabindex')) drawn.tabIndex = -1;
  return drawn ?? document.getElementById('main');
}

/** The button that takes back what has just been done. */
export const takingBack = () =>
  document.querySelector<HTMLElement>('.writing-tools p:has([role=status]:not(:empty)) button');

/** The first answer to what is asked about keeping. */
export const question = () => document.querySelector<HTMLElement>('.keeping button');

/** Turns a note's layer on and opens the note, when it has been drawn. */
export function showNote(id: string, look: string): void {
  requestAnimationFrame(() =>
    requestAnimationFrame(() => {
      document.querySelector<LayerBarElement>('layer-bar')?.turnOn(look);
      document.querySelector<NotePanel>('note-panel')?.show(id, true);
    }),
  );
}
