import { startTransition, useEffect, useState } from 'react';

/** How many blocks are drawn at first, and how many more each time. */
const atFirst = 60;
const step = 150;

/**
 * How much of a long text is drawn: the beginning at once, the rest bit by bit, so that the page answers in between.
 * An address that leads to a place or to a note needs all of it at once.
 */
export function useGrowing(total: number): number {
  const [count, setCount] = useState(() =>
    location.hash || new URLSearchParams(location.search).has('note') ? total : atFirst,
  );
  useEffect(() => {
    if (count >= total) return;
    const waiting = setTimeout(() => startTransition(() => setCount(count + step)), 30);
    return () => clearTimeout(waiting);
  }, [count, total]);
  return count;
}
