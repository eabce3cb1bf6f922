'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import { type OpenRoom, useRoom } from '#class/room/use-room.ts';
import { useReach } from '#class/use-reach.ts';
import { address } from '#i18n/address.ts';
import { parseCode } from '#lib/class/code.ts';
import { showable } from '#lib/class/showing.ts';
import { isSame } from '#lib/model/same.ts';
import { useTurn } from './use-turn.ts';
import { WallView } from './wall-view.tsx';

/** The class on the board, `?code=K7MFRX`. */
export function WallRoom() {
  const t = useTranslations('class.wall');
  const locale = useLocale();
  const [code, setCode] = useState<string | null>(null);
  useEffect(() => setCode(parseCode(new URLSearchParams(location.search).get('code') ?? '')), []);
  const { status, open } = useRoom('wall', code);
  if (status === 'in') return <Board open={open} />;
  return (
    <div className="board">
      <h1 className="vh">{t('title')}</h1>
      <div className="middle" role="status">
        <p>{t(status === 'gone' ? 'gone' : status === 'door' ? 'notOpen' : 'opening')}</p>
        {status === 'door' && code && (
          <p>
            <a href={`${address(locale, 'class', 'teacher')}?code=${code}`}>{t('toTeacher')}</a>
          </p>
        )}
      </div>
    </div>
  );
}

function Board({ open }: { open: OpenRoom }) {
  const t = useTranslations('class.wall');
  const phase = useTranslations('class.phase');
  const { code, room, reading, tally, connection } = open;
  const reach = useReach();
  const all = reading ? showable(reading, room.settings) : [null];
  const turn = useTurn(code, all, room.showing);
  const at = all.findIndex((one) => isSame(one, room.showing));
  return (
    <div className="board">
      <div className="top">
        <b>{phase(room.phase)}</b>
        <h1>{room.title}</h1>
        {room.showing && (
          <span className="at">
            {reach?.host} <b>{code}</b>
            {tally.present !== null && ` · ${t('present', { count: tally.present })}`}
          </span>
        )}
      </div>
      <div className="middle" aria-live="polite">
        <WallView open={open} />
      </div>
      {connection === 'lost' && <p className="trouble">{t('lost')}</p>}
      {turn.failed && (
        <p className="trouble" role="alert">
          {t('notTurned')}
        </p>
      )}
      <nav className="turn" aria-label={t('turn')}>
        <button className="btn" type="button" aria-disabled={at <= 0} onClick={() => turn.by(-1)}>
          ← {t('previous')}
        </button>
        <span>{t('place', { number: Math.max(at, 0) + 1, count: all.length })}</span>
        <button className="btn" type="button" aria-disabled={at === all.length - 1} onClick={() => turn.by(1)}>
          {t('next')} →
        </button>
        <button className="btn quiet" type="button" onClick={toggleFullScreen}>
          {t('fullScreen')}
        </button>
      </nav>
    </div>
  );
}

function toggleFullScreen(): void {
  const done = document.fullscreenElement ? document.exitFullscreen() : document.documentElement.requestFullscreen();
  // A browser that will not is no fault: the board is as large as its window anyway.
  done.catch(() => {});
}
