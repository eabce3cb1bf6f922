import { useTranslations } from 'next-intl';
import { useMemo, useState } from 'react';
import { useOffers } from '#class/new/use-offers.ts';
import { useProblem } from '#class/room/use-problem.ts';
import type { OpenRoom } from '#class/room/use-room.ts';
import { isRevealed } from '#lib/class/phase.ts';
import type { Settings } from '#lib/class/settings.ts';
import type { Refused, Wire } from '#lib/class/wire.ts';
import type { Desk } from './desk.ts';

export interface MadeDesk {
  desk: Desk;
  /** What could not be done, until something else is. */
  trouble: string;
  said: string;
}

/** Puts together what the parts of the page need. */
export function useMakingDesk(open: OpenRoom): MadeDesk {
  const t = useTranslations('class.teacher');
  const problem = useProblem();
  const { offers } = useOffers();
  const [trouble, setTrouble] = useState<{ problem: Wire<Refused> | null } | null>(null);
  const [said, setSaid] = useState('');
  const { room, reading, seats, post } = open;
  const settings = useMemo((): Settings => {
    const texts = room.settings.texts.map((text) => ({ ...text, edition: text.edition ?? '' }));
    return { ...room.settings, texts } as Settings;
  }, [room.settings]);
  const { source } = settings;
  const offer = (source.kind === 'dossier' && offers?.find(({ slug }) => slug === source.dossier)) || null;
  const lesson = (source.kind === 'dossier' && offer?.lessons.find(({ slug }) => slug === source.lesson)) || null;

  const send = async (path: string, body: unknown) => {
    const answer = await post<object>(path, body);
    setTrouble(answer.kind === 'done' ? null : { problem: answer.problem });
    return answer.kind === 'done';
  };
  const named = isRevealed(room.phase) || !settings.outletsHidden;
  const desk: Desk = {
    ...{ open, settings, offer, lesson },
    move: (to) => send('phase', { to }),
    show: (showing) => send('showing', { showing }),
    act: (act) => send('acts', act),
    change: (next) => send('settings', next),
    say: setSaid,
    textName: (number) => {
      const edition = reading?.texts.find((text) => text.number === number)?.edition;
      const outlet = named && (edition?.outlet || edition?.title);
      return outlet ? t('textNamed', { number, outlet }) : t('text', { number });
    },
    aliasOf: (seat) => {
      const found = seats.find(({ id }) => id === seat);
      if (found?.role === 'teacher') return t('you');
      return found?.alias ?? t('somebody');
    },
  };
  return { desk, trouble: trouble ? problem(trouble.problem) : '', said };
}
