import { useTranslations } from 'next-intl';

/** What has just been done, to be undone with one press; it stays until something else is done. */
export interface Undoable {
  said: string;
  undo: () => void;
}

export function UndoBar({ done, onClose }: { done: Undoable | null; onClose: () => void }) {
  const t = useTranslations('class.pupil.undo');
  return (
    <div className={done ? 'undo-bar' : 'undo-bar vh'}>
      <span role="status">{done?.said}</span>
      {done && (
        <>
          <button
            className="btn"
            type="button"
            onClick={() => {
              done.undo();
              onClose();
            }}
          >
            {t('undo')}
          </button>
          <button className="btn quiet" type="button" onClick={onClose}>
            {t('close')}
          </button>
        </>
      )}
    </div>
  );
}
