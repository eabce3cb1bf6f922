import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import { useProblem } from './use-problem.ts';
import type { OpenRoom } from './use-room.ts';

interface SavedLineProps {
  open: Pick<OpenRoom, 'connection' | 'trouble' | 'outbox'>;
}

/** What is stored within a moment was never worth a word. */
const moment = 1200;

/** Whether something has been so for a while. */
function useLasting(so: boolean): boolean {
  const [lasting, setLasting] = useState(false);
  useEffect(() => {
    if (!so) return setLasting(false);
    const timer = setTimeout(() => setLasting(true), moment);
    return () => clearTimeout(timer);
  }, [so]);
  return so && lasting;
}

/** Whether all that was written is stored, and what is in the way. Read out only when something is, and when it is over. */
export function SavedLine({ open: { connection, trouble, outbox } }: SavedLineProps) {
  const t = useTranslations('class.room');
  const say = useProblem();
  const count = outbox.items.filter(({ refused }) => !refused).length;
  const waits = useLasting(count > 0);
  const words = [
    waits && t('waiting', { count }),
    trouble && (waits || connection === 'lost') && say(trouble),
    connection === 'lost' && !trouble && t('lost'),
    waits && !outbox.kept && t('notKept'),
  ].filter((one) => typeof one === 'string');
  const held = words.join(' · ');
  const [wasHeld, setWasHeld] = useState(false);
  if (held && !wasHeld) setWasHeld(true);
  const shown = held || t(count > 0 ? 'saving' : 'saved');
  return (
    <>
      <p className="saved-line" data-state={held ? 'waiting' : count > 0 ? 'saving' : 'saved'}>
        {shown}
      </p>
      <span className="vh" role="status">
        {held || (wasHeld && count === 0 && shown)}
      </span>
    </>
  );
}
