import { useTranslations } from 'next-intl';
import type { TaskName } from '../engine/task.ts';

/** What the engine is at, and how far, 0–1. */
export interface Work {
  task: TaskName;
  done: number;
}

/** Long work: what is being done, how far it is, and the way to stop it. */
export function Working({ task, done, onCancel }: Work & { onCancel: () => void }) {
  const t = useTranslations('import.working');
  // Said in quarters: a screen reader that is told each step says nothing else.
  const quarter = Math.floor(done * 4) * 25;
  return (
    <div className="working" role="group" aria-label={t(task)}>
      <p aria-hidden="true">{t('share', { task: t(task), percent: Math.round(done * 100) })}</p>
      <progress value={done} max={1} aria-label={t(task)} />
      <output className="vh">{t('share', { task: t(task), percent: quarter })}</output>
      <button type="button" className="btn" onClick={onCancel}>
        {t('cancel')}
      </button>
    </div>
  );
}
