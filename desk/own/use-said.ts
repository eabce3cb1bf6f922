import { useEffect, useState } from 'react';
import type { OpenWork } from './use-work.ts';

/** What has just been done to the notes, by the name of its message. */
export type Said = 'noteSaved' | 'noteDeleted' | 'undone' | 'redone';

/** What the sign before the text says, and the way to change it. */
export function useSaid({ saving, keeping }: Pick<OpenWork, 'saving' | 'keeping'>) {
  const [said, say] = useState<Said | null>(null);
  // What was done is undone by key or by button all the same; the sign must not stay before the text, unless somebody
  // has come to it by keyboard.
  useEffect(() => {
    if (!said) return;
    let waiting = setTimeout(function lapse() {
      if (document.querySelector('.writing-tools :focus-visible')) waiting = setTimeout(lapse, 2_000);
      else say(null);
    }, 12_000);
    return () => clearTimeout(waiting);
  }, [said]);
  // Nothing is said to be saved before it is, nor while it is asked which of two notes is to be.
  const isKept = !saving && keeping.kind === 'kept';
  useEffect(() => {
    if (said === 'noteSaved' && !saving && !isKept) say(null);
  }, [said, saving, isKept]);
  return { said: said === 'noteSaved' && !isKept ? null : said, say };
}
