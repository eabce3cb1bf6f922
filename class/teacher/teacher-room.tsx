import { useTranslations } from 'next-intl';
import { useEffect } from 'react';
import { useKeptClass } from '#class/home/use-kept-class.ts';
import { RefusedList } from '#class/room/refused-list.tsx';
import { SavedLine } from '#class/room/saved-line.tsx';
import type { OpenRoom } from '#class/room/use-room.ts';
import { DeskContext } from './desk.ts';
import { Phases } from './phases.tsx';
import { PrintSheet } from './print-sheet.tsx';
import { Rail } from './rail/rail.tsx';
import { useMakingDesk } from './use-making-desk.ts';
import { WallBar } from './wall-bar.tsx';

/** A class in progress, for whoever leads it. */
export function TeacherRoom({ open, secret }: { open: OpenRoom; secret: string | null }) {
  const t = useTranslations('class.teacher');
  const { desk, trouble, said } = useMakingDesk(open);
  const { title } = open.room;
  useKeptClass(open);
  useEffect(() => {
    const before = document.title;
    document.title = t('documentTitle', { title });
    return () => {
      document.title = before;
    };
  }, [title, t]);
  return (
    <DeskContext value={desk}>
      <div className="teacher-desk">
        <Rail secret={secret} />
        <div className="order">
          <header className="cluster apart order-head">
            <h1>{title}</h1>
            <SavedLine open={open} />
          </header>
          <p className="fault" role="alert">
            {trouble}
          </p>
          <p className="vh" role="status">
            {said}
          </p>
          <RefusedList open={open} />
          <Phases />
        </div>
      </div>
      <WallBar />
      <PrintSheet />
    </DeskContext>
  );
}
