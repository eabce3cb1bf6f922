import { useEffect, useState } from 'react';

/** How long a selection must stay as it is, in milliseconds: a hand that moves is not asked about each letter. */
const rest = 200;

/** What `look` finds in the selection of the page when the hand has come to rest. `look` is to stay the same. */
export function useRestedSelection<Found>(look: () => Found | null): Found | null {
  const [found, setFound] = useState<Found | null>(null);
  useEffect(() => {
    let waiting = 0;
    const changed = () => {
      clearTimeout(waiting);
      waiting = window.setTimeout(() => setFound(look()), rest);
    };
    document.addEventListener('selectionchange', changed);
    return () => {
      clearTimeout(waiting);
      document.removeEventListener('selectionchange', changed);
    };
  }, [look]);
  return found;
}
