import { useTranslations } from 'next-intl';
import { useMemo } from 'react';
import { useDesk } from './desk.ts';
import { useShowingName } from './use-showing-name.ts';
import { useWall } from './use-wall.ts';
import { wallNeighbours, wallOrder } from './wall-order.ts';

/** What is on the wall now, and the way on and back: on a phone this is the remote control. */
export function WallBar() {
  const t = useTranslations('class.teacher.wall');
  const { open, settings, show } = useDesk();
  const { room, reading } = open;
  const wall = useWall();
  const nameOf = useShowingName();
  const order = useMemo(() => wallOrder(reading, settings), [reading, settings]);
  const { before, after } = wallNeighbours(order, room.showing);
  return (
    <section className="wall-bar" aria-label={t('name')}>
      <p>
        <b>{t('now')}</b> <span aria-live="polite">{nameOf(room.showing)}</span>
      </p>
      <div className="cluster">
        <button
          className="btn"
          type="button"
          disabled={before === undefined}
          aria-label={t('before')}
          onClick={() => before !== undefined && void show(before)}
        >
          <span aria-hidden="true">←</span>
        </button>
        <button
          className="btn"
          type="button"
          disabled={after === undefined}
          aria-label={t('after')}
          onClick={() => after !== undefined && void show(after)}
        >
          <span aria-hidden="true">→</span>
        </button>
        {room.showing && (
          <button className="btn" type="button" onClick={() => void show(null)}>
            {t('showCode')}
          </button>
        )}
        <button className="btn" type="button" onClick={() => void wall.open()}>
          {t('open')}
        </button>
      </div>
    </section>
  );
}
