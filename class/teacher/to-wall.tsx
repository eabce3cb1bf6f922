import { useTranslations } from 'next-intl';
import type { Showing } from '#lib/class/room.ts';
import { isSame } from '#lib/model/same.ts';
import { useDesk } from './desk.ts';

interface ToWallProps {
  showing: Exclude<Showing, null>;
  /** What it is, for those who hear the button alone. */
  name: string;
  primary?: boolean;
}

/** Puts something on the wall from wherever it stands, and says when it is there. */
export function ToWall({ showing, name, primary = false }: ToWallProps) {
  const t = useTranslations('class.teacher.wall');
  const { open, show } = useDesk();
  const on = isSame(open.room.showing, showing);
  return (
    <button
      className={primary && !on ? 'btn primary' : 'btn'}
      type="button"
      aria-pressed={on}
      aria-label={t('showThis', { name })}
      onClick={() => void show(on ? null : showing)}
    >
      {t(on ? 'shown' : 'show')}
    </button>
  );
}
