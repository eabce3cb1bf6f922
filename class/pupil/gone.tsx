import { useLocale, useTranslations } from 'next-intl';
import { useEffect, useId, useState } from 'react';
import { forgetClass } from '#class/home/kept-classes.ts';
import { forgetWaiting } from '#class/outbox/outbox-store.ts';
import { forgetDrafts } from '#class/outbox/use-draft.ts';
import { RefusedList } from '#class/room/refused-list.tsx';
import { useProblem } from '#class/room/use-problem.ts';
import type { OpenRoom } from '#class/room/use-room.ts';
import { address } from '#i18n/address.ts';
import type { Refused, Wire } from '#lib/class/wire.ts';

interface GoneProps {
  problem: Wire<Refused> | null;
  /** The room as it was, where this device was in it. */
  open: OpenRoom | null;
  /** Leads to the door, where another seat may be taken. */
  onEnter: (() => void) | null;
}

/** No way in, or none any more: why, what to do, and the words that did not get through. */
export function Gone({ problem, open, onEnter }: GoneProps) {
  const t = useTranslations('class.pupil.gone');
  const say = useProblem();
  const locale = useLocale();
  const id = useId();
  const [unsent] = useState(() => open);
  const kind = problem?.problem === 'removed' ? 'removed' : open ? 'ended' : 'unknown';
  // A class that is deleted leaves nothing on the devices either, the unsent words are shown from memory this once.
  useEffect(() => {
    if (kind === 'unknown' || !open) return;
    forgetClass({ code: open.code, role: 'pupil' });
    if (kind === 'removed') return;
    forgetDrafts(open.code);
    void forgetWaiting(open.code);
  }, [kind, open]);
  return (
    <main className="pupil-door" id="main" tabIndex={-1}>
      <h1>{t(`${kind}.title`)}</h1>
      <p className="missing" role="alert">
        {t(`${kind}.what`)}
      </p>
      {kind === 'unknown' && problem && problem.problem !== 'unknown-code' && <p>{say(problem)}</p>}
      {unsent && unsent.outbox.items.length > 0 && <RefusedList open={unsent} all />}
      {kind === 'unknown' && (
        <form className="stack" action={address(locale, 'class', 'pupil')}>
          <p className="field">
            <label htmlFor={id}>{t('code')}</label>
            <input
              className="code-field"
              id={id}
              name="code"
              type="text"
              autoComplete="off"
              autoCapitalize="characters"
              spellCheck={false}
              maxLength={20}
            />
          </p>
          <button className="btn primary" type="submit">
            {t('try')}
          </button>
        </form>
      )}
      {kind === 'removed' && onEnter && (
        <p>
          <button className="btn" type="button" onClick={onEnter}>
            {t('removed.door')}
          </button>
        </p>
      )}
      {kind === 'ended' && (
        <p>
          <a href={address(locale)}>{t('ended.library')}</a>
        </p>
      )}
    </main>
  );
}
