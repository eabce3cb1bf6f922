import { useTranslations } from 'next-intl';
import { useMemo } from 'react';
import { neighbour, showable } from '#lib/class/showing.ts';
import type { ReadingSheet } from '#lib/class/wire.ts';
import { isSame } from '#lib/model/same.ts';
import { useDesk } from './desk.ts';
import { useShowingName } from './use-showing-name.ts';
import { useWall } from './use-wall.ts';

/** What is on the wall now, and the way on and back: on a phone this is the remote control. */
export function WallBar() {
  const t = useTranslations('class.teacher.wall');
  const { open, settings, show } = useDesk();
  const { room, reading } = open;
  const wall = useWall();
  const nameOf = useShowingName();
  const all = useMemo(() => (reading ? showable(reading as ReadingSheet, settings) : []), [reading, settings]);
  const before = neighbour(all, room.showing, -1);
  const after = neighbour(all, room.showing, 1);
  return (
    <section className="wall-bar" aria-label={t('name')}>
      <p>
        <b>{t('now')}</b> <span aria-live="polite">{nameOf(room.showing)}</span>
      </p>
      <div className="cluster">
        <button
          className="btn"
          type="button"
          aria-disabled={isSame(before, room.showing) || undefined}
          aria-label={t('before')}
          onClick={() => void show(before)}
        >
          <span aria-hidden="true">←</span>
        </button>
        <button
          className="btn"
          type="button"
          aria-disabled={isSame(after, room.showing) || undefined}
          aria-label={t('after')}
          onClick={() => void show(after)}
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
