import { useTranslations } from 'next-intl';
import type { OpenRoom } from '#class/room/use-room.ts';

/** What whoever wrote something is called. */
export function useNames({ seats, me }: Pick<OpenRoom, 'seats' | 'me'>): (seat: string | null) => string {
  const t = useTranslations('class.pupil');
  const byId = new Map(seats.map((seat) => [seat.id, seat]));
  return (id) => {
    if (id === me.seat) return me.alias ? t('you', { alias: me.alias }) : t('youAlone');
    const seat = id === null ? undefined : byId.get(id);
    if (seat?.role === 'teacher') return t('teacher');
    return seat?.alias ?? t('somebody');
  };
}
