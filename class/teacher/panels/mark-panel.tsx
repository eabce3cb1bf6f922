import { useTranslations } from 'next-intl';
import { useId } from 'react';
import { useDesk } from '../desk.ts';

/** While all work alone: how far they have come, and nothing of what they wrote. */
export function MarkPanel() {
  const t = useTranslations('class.teacher.mark');
  const { open, settings } = useDesk();
  const { tally } = open;
  const id = useId();
  const all = tally.present ?? 0;
  const { finished, made } = tally.progress ?? { finished: 0, made: { mark: 0, poll: 0, translation: 0, entry: 0 } };
  return (
    <>
      <p className="read">{t('what')}</p>
      <div className="progress">
        <label htmlFor={id}>{t.rich('done', { done: finished, all, b: (chunks) => <b>{chunks}</b> })}</label>
        <progress id={id} max={Math.max(1, all)} value={Math.min(finished, all)} />
      </div>
      <ul className="made" role="list">
        {settings.layers.length > 0 && <li>{t('marks', { count: made.mark })}</li>}
        {settings.polls.length > 0 && <li>{t('answers', { count: made.poll, all: all * settings.polls.length })}</li>}
        {settings.lines.length > 0 && (
          <li>{t('translations', { count: made.translation, all: all * settings.lines.length })}</li>
        )}
      </ul>
    </>
  );
}
