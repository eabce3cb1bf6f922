import { useEffect, useState } from 'react';
import { ask } from '#class/room/ask.ts';

/** The address by which pupils reach this site. */
export interface Reach {
  /** With the scheme and without a slash at the end. */
  origin: string;
  /** As it is typed. */
  host: string;
  /** Whether no other device gets here: the server listens to its own machine only. */
  alone: boolean;
}

/**
 * How others reach the site that this page is from; `null` until it is known. A teacher whose own machine serves the
 * class has it open as localhost, which leads phones nowhere: then it is the machine's address on the network.
 */
export function useReach(): Reach | null {
  const [reach, setReach] = useState<Reach | null>(null);
  useEffect(() => {
    let here = true;
    const { origin, host, hostname } = location;
    if (!['localhost', '127.0.0.1', '[::1]'].includes(hostname)) return setReach({ origin, host, alone: false });
    void ask<{ addresses: string[] }>('/api/class/nearby').then((answer) => {
      const near = answer.kind === 'done' ? answer.value.addresses[0] : undefined;
      if (here)
        setReach(near ? { origin: near, host: new URL(near).host, alone: false } : { origin, host, alone: true });
    });
    return () => {
      here = false;
    };
  }, []);
  return reach;
}
