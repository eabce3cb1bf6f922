import { useCallback, useEffect, useRef, useState } from 'react';

/** What is being written in a class, under a name: `note`, `mark`, `thread <id>`. */
function keyOf(code: string, name: string): string {
  return `tvisyn-draft ${code} ${name}`;
}

/**
 * Words that are being written: they survive a reload, sleep, and being put away while another phase shows something
 * else. `''` forgets them. Where the browser keeps nothing they live as long as the page, also while nothing shows them.
 */
export function useDraft(code: string, name: string, first = ''): [string, (words: string) => void] {
  const key = keyOf(code, name);
  const [words, setWords] = useState(() => readDraft(key) ?? first);
  const shown = useRef(key);
  useEffect(() => {
    if (shown.current === key) return;
    shown.current = key;
    setWords(readDraft(key) ?? first);
  }, [key, first]);
  const change = useCallback(
    (next: string) => {
      setWords(next);
      writeDraft(key, next);
    },
    [key],
  );
  return [words, change];
}

const ofThisPage = new Map<string, string>();

function readDraft(key: string): string | null {
  try {
    return localStorage.getItem(key) ?? ofThisPage.get(key) ?? null;
  } catch {
    return ofThisPage.get(key) ?? null;
  }
}

function writeDraft(key: string, words: string): void {
  if (words) ofThisPage.set(key, words);
  else ofThisPage.delete(key);
  try {
    if (words) localStorage.setItem(key, words);
    else localStorage.removeItem(key);
  } catch {
    // Full or forbidden; what is in memory is all there is.
  }
}

/** Forgets all drafts of a class on this device. */
export function forgetDrafts(code: string): void {
  const begin = keyOf(code, '');
  for (const key of ofThisPage.keys()) if (key.startsWith(begin)) ofThisPage.delete(key);
  try {
    for (const key of Object.keys(localStorage)) if (key.startsWith(begin)) localStorage.removeItem(key);
  } catch {
    // Nothing is kept there, then.
  }
}
