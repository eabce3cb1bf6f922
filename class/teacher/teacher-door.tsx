import { useLocale, useTranslations } from 'next-intl';
import { type FormEvent, useEffect, useId, useState } from 'react';
import { forgetClass } from '#class/home/kept-classes.ts';
import { forgetWaiting } from '#class/outbox/outbox-store.ts';
import { forgetDrafts } from '#class/outbox/use-draft.ts';
import { useProblem } from '#class/room/use-problem.ts';
import { address } from '#i18n/address.ts';
import type { Refused, Wire } from '#lib/class/wire.ts';
import { readPrivateLink } from './private-link.ts';
import type { TeacherSeat } from './use-teacher-key.ts';

interface TeacherDoorProps {
  seat: TeacherSeat;
  problem: Wire<Refused> | 'away' | null;
  /** Of a class that was here until now. */
  title?: string | undefined;
}

/** For whoever has no seat here: what is the matter, and the way in with the private link. */
export function TeacherDoor({ seat, problem, title }: TeacherDoorProps) {
  const t = useTranslations('class.teacher.door');
  const say = useProblem();
  const locale = useLocale();
  const id = useId();
  const [pasted, setPasted] = useState('');
  const [fault, setFault] = useState('');
  const [busy, setBusy] = useState(false);
  const { code } = seat;
  const gone = problem !== 'away' && problem?.problem === 'unknown-code';
  useEffect(() => {
    if (!gone || !code) return;
    // A class that is deleted leaves nothing on the teacher's devices either.
    forgetClass({ code, role: 'teacher' });
    forgetDrafts(code);
    void forgetWaiting(code);
  }, [gone, code]);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const key = readPrivateLink(pasted);
    setFault(key ? '' : t('noLink'));
    if (!key || busy) return;
    setBusy(true);
    if (await seat.sit(key)) history.replaceState(null, '', `${location.pathname}?code=${key.code}`);
    setBusy(false);
  };
  return (
    <div className="stack teacher-door">
      <h1>{gone ? t(title ? 'deleted' : 'gone', { title: title ?? '' }) : t('title')}</h1>
      {gone ? (
        <p className="read">{t('goneWhat')}</p>
      ) : (
        problem && (
          <p className="fault" role="alert">
            {say(problem === 'away' ? null : problem)}
          </p>
        )
      )}
      {!gone && (
        <form className="stack set-up" onSubmit={submit} noValidate>
          <p className="read">{t('what')}</p>
          <div className="field">
            <label htmlFor={id}>{t('link')}</label>
            <input
              id={id}
              type="text"
              value={pasted}
              autoComplete="off"
              spellCheck={false}
              aria-invalid={fault !== ''}
              aria-describedby={`${id}-fault`}
              onChange={({ target }) => setPasted(target.value)}
            />
            <p className="fault" id={`${id}-fault`} role="alert">
              {fault}
            </p>
          </div>
          <button className="btn primary" type="submit" aria-busy={busy || undefined}>
            {t('in')}
          </button>
        </form>
      )}
      <p className="cluster">
        <a href={address(locale, 'class', 'new')}>{t('new')}</a>
        <a href={address(locale, 'class')}>{t('home')}</a>
      </p>
    </div>
  );
}
