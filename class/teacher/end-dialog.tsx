import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { forgetClass } from '#class/home/kept-classes.ts';
import { forgetDrafts } from '#class/outbox/use-draft.ts';
import { Modal } from '#desk/annotate/modal.tsx';
import { useDesk } from './desk.ts';
import { forgetSecret } from './private-link.ts';

/** Asks once more before a class is deleted, and says what goes. */
export function EndDialog({ onClose }: { onClose: () => void }) {
  const t = useTranslations('class.teacher.end');
  const { open } = useDesk();
  const [fault, setFault] = useState(false);
  const [busy, setBusy] = useState(false);
  const { code, room, seats, contributions, tally } = open;
  const pupils = seats.filter(({ role, removed }) => role === 'pupil' && !removed).length;
  const made = tally.progress?.made;
  const pieces = made ? made.mark + made.poll + made.translation + made.entry : contributions.length;
  const end = async () => {
    setBusy(true);
    const answer = await open.post<object>('end', {});
    setBusy(false);
    if (answer.kind !== 'done') return setFault(true);
    forgetClass({ code, role: 'teacher' });
    forgetSecret(code);
    forgetDrafts(code);
    // The line to the class tells that it is gone, and the page says so.
  };
  return (
    <Modal
      title={t('title', { title: room.title })}
      className="end-dialog"
      onClose={() => {
        onClose();
        return true;
      }}
    >
      <p>{t('goes', { pupils, pieces })}</p>
      <p>{t('never')}</p>
      <div className="cluster">
        <button className="btn primary" type="button" aria-busy={busy || undefined} onClick={() => void end()}>
          {t('now')}
        </button>
        <button className="btn" type="button" onClick={onClose}>
          {t('keep')}
        </button>
      </div>
      <p className="fault" role="alert">
        {fault && t('fault')}
      </p>
    </Modal>
  );
}
