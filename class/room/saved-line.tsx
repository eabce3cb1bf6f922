import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import { useProblem } from './use-problem.ts';
import type { OpenRoom } from './use-room.ts';

interface SavedLineProps {
  open: Pick<OpenRoom, 'connection' | 'trouble' | 'outbox'>;
}

/** What is stored within a moment was never worth a word. */
const moment = 1200;

/** A number that is more than nought only when it has been for a while; nought at once. */
function useLasting(count: number): number {
  const [lasting, setLasting] = useState(false);
  const any = count > 0;
  useEffect(() => {
    if (!any) return setLasting(false);
    const timer = setTimeout(() => setLasting(true), moment);
    return () => clearTimeout(timer);
  }, [any]);
  return any && lasting ? count : 0;
}

/** Whether all that was written is stored, and what is in the way: in words, and read out when it changes. */
export function SavedLine({ open: { connection, trouble, outbox } }: SavedLineProps) {
  const t = useTranslations('class.room');
  const say = useProblem();
  const waiting = useLasting(outbox.items.filter(({ refused }) => !refused).length);
  const words = [
    waiting > 0 && t('waiting', { count: waiting }),
    trouble && (waiting > 0 || connection === 'lost') && say(trouble),
    connection === 'lost' && !trouble && t('lost'),
    waiting > 0 && !outbox.kept && t('notKept'),
  ].filter((one) => typeof one === 'string');
  return (
    <p className="saved-line" role="status" data-state={words.length > 0 ? 'waiting' : 'saved'}>
      {words.length > 0 ? words.join(' · ') : t('saved')}
    </p>
  );
}
