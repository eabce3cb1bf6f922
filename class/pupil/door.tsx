import { useLocale, useTranslations } from 'next-intl';
import { type FormEvent, useCallback, useEffect, useId, useRef, useState } from 'react';
import { askClass } from '#class/room/ask.ts';
import { newKey } from '#class/room/random-id.ts';
import { useProblem } from '#class/room/use-problem.ts';
import type { OpenRoom } from '#class/room/use-room.ts';
import { address } from '#i18n/address.ts';
import type { Door as DoorModel } from '#lib/class/door.ts';
import type { Refused, Wire } from '#lib/class/wire.ts';
import { Gone } from './gone.tsx';
import { MoveIn } from './move-in.tsx';

interface DoorProps {
  code: string;
  /** The room as it was, for a device that had a seat until now. */
  before: OpenRoom | null;
  problem: Wire<Refused> | null;
  /** With the seat phrase, where a new seat was taken. */
  onEnter: (phrase: string | null) => void;
}

/** What stands at the door: whose class it is, and a name to come in by. */
export function Door({ code, before, problem: why, onEnter }: DoorProps) {
  const t = useTranslations('class.join');
  const say = useProblem();
  const locale = useLocale();
  const id = useId();
  const [door, setDoor] = useState<Wire<DoorModel> | null>(null);
  const [alias, setAlias] = useState('');
  const [problem, setProblem] = useState<Wire<Refused> | null>(null);
  const [failed, setFailed] = useState(false);
  const [busy, setBusy] = useState(false);
  // The same for every try, so that an answer that was lost on the way does not cost a second seat.
  const key = useRef(newKey());

  const look = useCallback(
    async (offer: boolean) => {
      const answer = await askClass<Wire<DoorModel>>(code, 'door');
      setFailed(answer.kind === 'away');
      if (answer.kind === 'done') {
        setDoor(answer.value);
        if (offer) setAlias(answer.value.offered);
      } else setProblem(answer.problem);
    },
    [code],
  );
  useEffect(() => void look(true), [look]);
  useEffect(() => {
    if (door) document.title = `${door.title} – Tvisyn`;
  }, [door]);

  const join = async (event: FormEvent) => {
    event.preventDefault();
    setBusy(true);
    const answer = await askClass<{ alias: string; phrase: string }>(code, 'pupil/seat', {
      alias: alias.trim() || null,
      key: key.current,
    });
    setBusy(false);
    setFailed(answer.kind === 'away');
    if (answer.kind === 'done') return onEnter(answer.value.phrase);
    setProblem(answer.problem);
    if (answer.kind === 'refused') void look(answer.problem.problem === 'alias-taken' && alias === door?.offered);
  };

  if (!door) {
    if (problem && !failed) return <Gone problem={problem} open={before} onEnter={null} />;
    return (
      <main className="pupil-door" id="main" tabIndex={-1}>
        <h1>{t('title')}</h1>
        <p role="status">{failed ? say(problem) : t('looking')}</p>
        {failed && (
          <button className="btn" type="button" onClick={() => void look(true)}>
            {t('again')}
          </button>
        )}
      </main>
    );
  }
  const shut = !door.open || problem?.problem === 'full';
  return (
    <main className="pupil-door" id="main" tabIndex={-1}>
      <div className="stack tight">
        <h1>{t('titleOf', { title: door.title })}</h1>
        <p className="soft">{t('lede')}</p>
      </div>
      {before && why?.problem === 'unknown-seat' && <p className="notice">{t('seatMoved')}</p>}
      <p className="missing" role="alert">
        {(problem || failed) && say(problem)}
      </p>
      {shut ? (
        <div className="stack">
          <p>{door.open ? t('full') : say({ problem: 'door-closed' })}</p>
          <button className="btn" type="button" onClick={() => void look(false)}>
            {t('again')}
          </button>
        </div>
      ) : (
        <form className="stack" onSubmit={join} noValidate>
          <p className="field">
            <label htmlFor={`${id}-alias`}>{t('alias')}</label>
            <input
              id={`${id}-alias`}
              type="text"
              dir="auto"
              autoComplete="off"
              spellCheck={false}
              value={alias}
              aria-describedby={`${id}-hint`}
              onChange={(event) => setAlias(event.target.value)}
            />
          </p>
          <p className="small soft" id={`${id}-hint`}>
            {t('aliasHint')}
          </p>
          <p className="small">
            <a href={address(locale, 'privacy')}>{t('stored')}</a>
          </p>
          <p className="cluster">
            <button className="btn primary big" type="submit" aria-busy={busy || undefined}>
              {t('join')}
            </button>
            <button className="btn quiet" type="button" onClick={() => void look(true)}>
              {t('another')}
            </button>
          </p>
        </form>
      )}
      <MoveIn code={code} onEnter={() => onEnter(null)} />
      <p className="small soft">{t('kept', { days: door.daysKept })}</p>
    </main>
  );
}
