import { useTranslations } from 'next-intl';
import { useProblem } from './use-problem.ts';
import type { OpenRoom } from './use-room.ts';

interface SavedLineProps {
  open: Pick<OpenRoom, 'connection' | 'trouble' | 'outbox'>;
}

/** Whether all that was written is stored, and what is in the way: in words, and read out when it changes. */
export function SavedLine({ open: { connection, trouble, outbox } }: SavedLineProps) {
  const t = useTranslations('class.room');
  const say = useProblem();
  const waiting = outbox.items.filter(({ refused }) => !refused).length;
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
