import { useTranslations } from 'next-intl';
import type { Waiting } from '#class/outbox/waiting.ts';
import { useProblem } from './use-problem.ts';
import type { OpenRoom } from './use-room.ts';

interface RefusedListProps {
  open: Pick<OpenRoom, 'outbox' | 'retry' | 'discard'>;
  /** What waits as well, where nothing more can be sent: only the words are left, to be copied. */
  all?: boolean;
}

/** What the server would not take, with why, and the words that were written: nothing that somebody wrote is lost. */
export function RefusedList({ open: { outbox, retry, discard }, all = false }: RefusedListProps) {
  const t = useTranslations('class.room');
  const say = useProblem();
  const refused = outbox.items.filter((item) => all || item.refused);
  if (refused.length === 0) return null;
  return (
    <section className="refused" aria-label={t('refusedTitle')}>
      <h2>{t('refusedTitle')}</h2>
      <ul role="list">
        {refused.map((item) => (
          <li key={item.key}>
            {wordsOf(item) && <blockquote>{wordsOf(item)}</blockquote>}
            {item.refused && <p role="alert">{t('refused', { problem: say(item.refused) })}</p>}
            {!all && (
              <p className="cluster">
                <button className="btn" type="button" onClick={() => retry(item.key)}>
                  {t('retry')}
                </button>
                <button className="btn quiet" type="button" onClick={() => discard(item.key)}>
                  {t('discard')}
                </button>
              </p>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The words that somebody wrote, of whatever kind. */
function wordsOf({ write }: Waiting): string {
  if (write.kind === 'withdraw') return '';
  const { draft } = write;
  if (draft.kind === 'mark') return [draft.target.exact, draft.why].filter(Boolean).join(': ');
  return draft.kind === 'poll' ? '' : draft.words;
}
