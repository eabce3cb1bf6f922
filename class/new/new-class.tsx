'use client';

import { useLocale, useTranslations } from 'next-intl';
import { type FormEvent, useRef, useState } from 'react';
import { useProblem } from '#class/room/use-problem.ts';
import { address } from '#i18n/address.ts';
import { faultsOf, type SetUpFault } from '#lib/class/set-up.ts';
import type { Opening } from '#lib/class/settings.ts';
import { type ClassDraft, dropDraft } from './draft.ts';
import { NewForm } from './new-form.tsx';
import { openClass } from './open-class.ts';
import { useClassDraft } from './use-class-draft.ts';
import { useOffers } from './use-offers.ts';

/** The teacher's form: one button with what a lesson fills in, and everything to be changed. */
export function NewClass() {
  const t = useTranslations('class.new');
  const say = useProblem();
  const locale = useLocale();
  const { offers, failed, again } = useOffers();
  const hand = useClassDraft(offers);
  const form = useRef<HTMLFormElement>(null);
  const [told, setTold] = useState<SetUpFault[]>([]);
  const [trouble, setTrouble] = useState('');
  const [busy, setBusy] = useState(false);
  const { draft } = hand;
  const faults = draft ? faultsOf(draft.title, draft.settings).filter((fault) => told.includes(fault)) : [];

  const open = async ({ title, settings, origin, withNotes }: ClassDraft) => {
    const own = origin.startsWith('own:');
    if (own && !hand.work) return setTrouble(t('textGone'));
    setBusy(true);
    const opening: Opening = { title: title.trim(), locale, settings };
    const answer = await openClass(opening, own ? hand.work : null, withNotes);
    if (answer.kind === 'done') {
      dropDraft();
      const { code, secret } = answer.value;
      location.assign(`${address(locale, 'class', 'teacher')}?code=${code}#${secret}`);
      return;
    }
    setBusy(false);
    setTrouble(answer.problem ? say(answer.problem) : t('away'));
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!draft || busy) return;
    setTrouble('');
    const now = faultsOf(draft.title, draft.settings);
    setTold(now);
    if (now.length === 0) return void open(draft);
    // The first field that is wrong, once it says so.
    requestAnimationFrame(() => {
      const wrong = form.current?.querySelector<HTMLElement>('[aria-invalid="true"]');
      const section = form.current?.querySelector<HTMLElement>('.more-section:has(.fault:not(:empty)) summary');
      (wrong ?? section)?.focus();
    });
  };
  return (
    <div className="teacher-desk needs-script">
      <p className="empty-code">{t('codeHere')}</p>
      <div>
        <p role="status">{!offers && !failed && t('looking')}</p>
        {failed && (
          <p className="cluster" role="alert">
            {t('offersAway')}{' '}
            <button className="btn" type="button" onClick={again}>
              {t('again')}
            </button>
          </p>
        )}
        {hand.gone && <p role="alert">{t('textGone')}</p>}
        {offers && draft && (
          <form ref={form} className="stack set-up" onSubmit={submit} noValidate>
            <NewForm offers={offers} hand={{ ...hand, draft }} faults={faults} />
            <div className="cluster">
              <button className="btn primary big" type="submit" aria-busy={busy || undefined}>
                {busy ? t('opening') : t('open')}
              </button>
              <span className="soft small">
                {Number.isInteger(draft.settings.daysKept) && t('kept', { days: draft.settings.daysKept })}
              </span>
              <a className="small" href={address(locale, 'privacy')}>
                {t('stored')}
              </a>
            </div>
            <p className="fault" role="alert">
              {trouble || (faults.length > 0 && t('faults', { count: faults.length }))}
            </p>
          </form>
        )}
      </div>
    </div>
  );
}
