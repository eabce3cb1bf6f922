import { useEffect, useState } from 'react';
import type { ReadingSheet, Wire } from '#lib/class/wire.ts';
import { askClass, type ClassRole } from './ask.ts';
import { retryDelay } from './backoff.ts';

/** What the class reads, as this screen may see it; fetched anew each time that the whole was told. */
export function useReading(code: string | null, role: ClassRole, wholes: number): Wire<ReadingSheet> | null {
  const [reading, setReading] = useState<Wire<ReadingSheet> | null>(null);
  useEffect(() => {
    if (!code || wholes === 0) return;
    let over = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const fetchNow = async (attempt: number) => {
      const answer = await askClass<Wire<ReadingSheet>>(code, `${role}/reading`);
      if (over) return;
      if (answer.kind === 'done') setReading(answer.value);
      else if (answer.kind === 'away')
        timer = setTimeout(() => void fetchNow(attempt + 1), answer.waitMs ?? retryDelay(attempt));
      // A refusal says that the seat is gone, which the line will tell.
    };
    void fetchNow(0);
    return () => {
      over = true;
      clearTimeout(timer);
    };
  }, [code, role, wholes]);
  return reading;
}
