'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import { useKeptFocus } from '#class/room/use-kept-focus.ts';
import { useProblem } from '#class/room/use-problem.ts';
import { useRoom } from '#class/room/use-room.ts';
import { parseCode } from '#lib/class/code.ts';
import { Door } from './door.tsx';
import { Gone } from './gone.tsx';
import { PupilRoom } from './pupil-room.tsx';

/** A pupil in a class: the door, and behind it the room. */
export function PupilPage() {
  const t = useTranslations('class');
  const say = useProblem();
  const [typed, setTyped] = useState<string | null>(null);
  // The seat phrase is told once; it is known here until the page is left.
  const [phrase, setPhrase] = useState<string | null>(null);
  useEffect(() => {
    setTyped(new URLSearchParams(location.search).get('code') ?? '');
  }, []);
  const code = typed === null ? null : parseCode(typed);
  const room = useRoom('pupil', code);
  useKeptFocus(() => document.querySelector<HTMLElement>('main h1'));
  // A pupil who was let in anew is in at once, and not only when the stream says so.
  const enter = (told: string | null) => {
    setPhrase(told);
    room.enter();
  };
  if (typed !== null && !code) return <Gone problem={{ problem: 'unknown-code' }} open={null} onEnter={null} />;
  if (room.status === 'gone') return <Gone problem={room.problem} open={room.open} onEnter={room.askForDoor} />;
  if (room.status === 'door' && code) {
    return <Door code={code} before={room.open} problem={room.problem} onEnter={enter} />;
  }
  if (room.status === 'in') return <PupilRoom open={room.open} phrase={phrase} />;
  return (
    <main className="desk" id="main" tabIndex={-1}>
      <h1>{t('page.pupil.title')}</h1>
      <noscript>
        <p className="edition">{t('page.noScript')}</p>
      </noscript>
      <p role="status">{room.connection === 'lost' ? say(room.problem) : t('room.opening')}</p>
    </main>
  );
}
