import { useTranslations } from 'next-intl';
import { type FormEvent, useId, useState } from 'react';
import { Modal } from '#desk/annotate/modal.tsx';
import { longest } from '#lib/class/limits.ts';
import type { SeenSeat } from '#lib/class/seen.ts';
import type { Wire } from '#lib/class/wire.ts';
import { useDesk } from '../desk.ts';

interface SeatDialogProps {
  seat: Wire<SeenSeat>;
  onClose: () => void;
}

/** One pupil's seat: another alias, or out. */
export function SeatDialog({ seat, onClose }: SeatDialogProps) {
  const t = useTranslations('class.teacher.seat');
  const { open, act, say } = useDesk();
  const id = useId();
  const [alias, setAlias] = useState(seat.alias ?? '');
  const [removing, setRemoving] = useState(false);
  const [fault, setFault] = useState('');
  const made = open.contributions.filter((one) => one.seat === seat.id && one.status === 'shown').length;

  const rename = async (event: FormEvent) => {
    event.preventDefault();
    if (alias.trim() === seat.alias) return onClose();
    if (await act({ kind: 'rename', seat: seat.id, alias })) {
      say(t('renamed', { alias }));
      onClose();
    } else setFault(t('notRenamed'));
  };
  const remove = async () => {
    if (await act({ kind: 'remove', seat: seat.id })) {
      say(t('removed', { alias: seat.alias ?? '' }));
      onClose();
    } else setFault(t('notRemoved'));
  };
  return (
    <Modal
      title={t('title', { alias: seat.alias ?? '' })}
      className="seat-dialog"
      onClose={() => {
        onClose();
        return true;
      }}
    >
      {removing ? (
        <div className="stack">
          <p>{t('removeMeans', { count: made })}</p>
          <div className="cluster">
            <button className="btn primary" type="button" onClick={() => void remove()}>
              {t('removeNow')}
            </button>
            <button className="btn" type="button" onClick={() => setRemoving(false)}>
              {t('keep')}
            </button>
          </div>
        </div>
      ) : (
        <form className="stack" onSubmit={rename}>
          <div className="field">
            <label htmlFor={id}>{t('alias')}</label>
            <input
              id={id}
              type="text"
              value={alias}
              maxLength={longest.alias * 4}
              aria-describedby={`${id}-fault`}
              onChange={({ target }) => setAlias(target.value)}
            />
          </div>
          <div className="cluster">
            <button className="btn primary" type="submit">
              {t('rename')}
            </button>
            <button className="btn" type="button" onClick={() => setRemoving(true)}>
              {t('remove')}
            </button>
            <button className="btn quiet" type="button" onClick={onClose}>
              {t('close')}
            </button>
          </div>
        </form>
      )}
      <p className="fault" id={`${id}-fault`} role="alert">
        {fault}
      </p>
    </Modal>
  );
}
