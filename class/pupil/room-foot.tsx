import { useTranslations } from 'next-intl';
import { useFormat } from '#class/room/use-format.ts';
import type { OpenRoom } from '#class/room/use-room.ts';

interface RoomFootProps {
  open: OpenRoom;
  /** Shows the seat phrase once more; `null` where it is not known here, or stands on the page. */
  onPhrase: (() => void) | null;
}

/** Under all a pupil does: when it is deleted, also if the teacher has changed that, and the way to her phrase. */
export function RoomFoot({ open: { room }, onPhrase }: RoomFootProps) {
  const t = useTranslations('class.pupil');
  const format = useFormat();
  return (
    <footer className="room-foot small soft no-print">
      <p>{t('until', { day: format.dateTime(new Date(room.expires), { dateStyle: 'long' }) })}</p>
      {onPhrase && (
        <button className="btn quiet" type="button" onClick={onPhrase}>
          {t('phrase.again')}
        </button>
      )}
    </footer>
  );
}
