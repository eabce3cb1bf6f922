import { useEffect, useState } from 'react';
import { isRevealed } from '#lib/class/phase.ts';
import type { Results, Wire } from '#lib/class/wire.ts';
import { askClass } from './ask.ts';
import type { OpenRoom } from './use-room.ts';

/** A class that marks all at once must not count itself anew with every mark. */
const rest = 2000;

/** How far the class marked the same; `null` until it is known, or while it is not to be seen. */
export function useResults({ code, role, room, me, tally }: OpenRoom): Wire<Results> | null {
  const [results, setResults] = useState<Wire<Results> | null>(null);
  const revealed = isRevealed(room.phase);
  // Another number of marks, another answer of one's own: another agreement.
  const marks = JSON.stringify(tally.marks);
  const answered = me.answered.length;
  // biome-ignore lint/correctness/useExhaustiveDependencies: counted anew when these change
  useEffect(() => {
    if (!revealed) {
      setResults(null);
      return;
    }
    let over = false;
    const timer = setTimeout(
      async () => {
        const answer = await askClass<Wire<Results>>(code, `${role}/results`);
        if (!over && answer.kind === 'done') setResults(answer.value);
      },
      results ? rest : 0,
    );
    return () => {
      over = true;
      clearTimeout(timer);
    };
  }, [code, role, revealed, marks, answered]);
  return results;
}
