'use client';

import { useTranslations } from 'next-intl';
import { useKeptFocus } from '#class/room/use-kept-focus.ts';
import { useRoom } from '#class/room/use-room.ts';
import { TeacherDoor } from './teacher-door.tsx';
import { TeacherRoom } from './teacher-room.tsx';
import { type TeacherSeat, useTeacherKey } from './use-teacher-key.ts';

/** The page from which a teacher leads her class. */
export function TeacherPage() {
  const seat = useTeacherKey();
  const t = useTranslations('class.teacher');
  if (!seat.ready) return <p role="status">{t('opening')}</p>;
  if (!seat.code || seat.problem) return <TeacherDoor seat={seat} problem={seat.problem} />;
  return <Seated key={seat.code} seat={{ ...seat, code: seat.code }} />;
}

function Seated({ seat }: { seat: TeacherSeat & { code: string } }) {
  const t = useTranslations('class.teacher');
  const room = useRoom('teacher', seat.code);
  useKeptFocus(() => document.querySelector<HTMLElement>('.phase.current > summary, main h1:not(.order h1)'));
  const { status, open, problem } = room;
  const sit = async (key: Parameters<TeacherSeat['sit']>[0]) => {
    const done = await seat.sit(key);
    if (done) room.enter();
    return done;
  };
  if (status === 'gone') {
    return <TeacherDoor seat={{ ...seat, sit }} problem={problem} title={open?.room.title} />;
  }
  if (status === 'door') return <TeacherDoor seat={{ ...seat, sit }} problem={problem} />;
  if (!open) return <p role="status">{room.connection === 'lost' ? t('noAnswer') : t('opening')}</p>;
  return <TeacherRoom open={open} secret={seat.secret} />;
}
