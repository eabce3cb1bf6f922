'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useEffect, useRef } from 'react';
import { address } from '#i18n/address.ts';
import { BringStep } from './import/bring-step.tsx';
import { Closer } from './import/closer.tsx';
import { titleOf } from './import/desk-state.ts';
import { FinishForm } from './import/finish-form.tsx';
import { languageKey } from './import/language-select.tsx';
import { LostNote } from './import/lost-note.tsx';
import { RecognisedNote } from './import/recognised-note.tsx';
import { countRows } from './import/review-count.ts';
import { ReviewDesk } from './import/review-desk.tsx';
import { StepsLine } from './import/steps-line.tsx';
import { TakenInNote } from './import/taken-in-note.tsx';
import { TroubleText } from './import/trouble-text.tsx';
import { UnsavedNote } from './import/unsaved-note.tsx';
import { type Asked, useAsked } from './import/use-asked.ts';
import { useImport } from './import/use-import.ts';
import { Working } from './import/working.tsx';

/** The way in; or, where the address names a text that is in already, a closer look at how it came in. */
export function ImportDesk() {
  const asked = useAsked();
  return asked?.kind === 'text' ? <Closer id={asked.id} /> : <WayIn asked={asked} />;
}

/** The way in: paste or drop, clean, put the sentences together, keep. */
function WayIn({ asked }: { asked: Asked | null }) {
  const t = useTranslations('import');
  const page = useTranslations('own.page');
  const locale = useLocale();
  const main = useRef<HTMLElement>(null);
  const single = asked?.kind === 'article' ? asked.card : null;
  const { desk, lost, work, busy, takenIn, trouble, unsaved, said, ...does } = useImport((id) =>
    location.assign(`${address(locale, 'import', 'read')}?text=${encodeURIComponent(id)}`),
  );
  const { source, target } = desk.taken;
  const at = source || target ? 'clean' : 'bring';

  const step = useRef(desk.step);
  useEffect(() => {
    if (step.current === desk.step) return;
    step.current = desk.step;
    scrollTo(0, 0);
    if (lost?.what !== 'all') main.current?.querySelector<HTMLElement>('h2')?.focus();
  }, [desk.step, lost]);
  // The box that was filled is gone, and what has come in its place begins under this heading.
  const brought = useRef(desk.taken);
  useEffect(() => {
    const isMore = (source && !brought.current.source) || (target && !brought.current.target);
    brought.current = desk.taken;
    if (isMore && document.activeElement === document.body) {
      main.current?.querySelector<HTMLElement>('h2')?.focus({ preventScroll: true });
    }
  }, [desk.taken, source, target]);

  const finish = (
    <FinishForm
      title={desk.title}
      usual={titleOf(desk)}
      dossier={desk.dossier}
      busy={busy}
      onTitle={(title) => does.act({ does: 'title', title })}
      onDossier={(dossier) => does.act({ does: 'dossier', dossier })}
      onSave={does.save}
    >
      <p className="soft">
        {desk.review ? t('finish.left', { ...countRows(desk.review.now.rows) }) : t('finish.alone')}
      </p>
    </FinishForm>
  );

  const same = source && target && source.lang === target.lang;
  return (
    <main className="desk import" id="main" tabIndex={-1} ref={main}>
      <h1>{page('import.title')}</h1>
      <p className="read soft lede">{single ? t('ledeSingle', { outlet: single.outlet }) : t('lede')}</p>
      {single && (
        <p>
          <a href={single.address} target="_blank" rel="noreferrer">
            {t('readAt', { outlet: single.outlet })} ↗
          </a>
        </p>
      )}
      {asked?.kind === 'missing' && <p>{t('recognised.notThere')}</p>}
      <StepsLine at={desk.step === 'review' ? 'review' : at} />
      <output className="vh">{said}</output>
      {desk.step === 'review' && desk.review ? (
        <>
          <ReviewDesk history={desk.review} onChange={(review) => does.act({ does: 'review', review })} />
          {finish}
          <TroubleText trouble={trouble?.trouble ?? null} />
          <p>
            <button type="button" className="btn" onClick={() => does.act({ does: 'go', step: 'bring' })}>
              {t('act.back')}
            </button>
          </p>
        </>
      ) : (
        <>
          <BringStep
            desk={desk}
            single={single !== null}
            busy={busy}
            trouble={trouble}
            recognised={
              <RecognisedNote edition={source?.edition ?? null} wanted={single} busy={busy} onPlace={does.place} />
            }
            onBring={does.bring}
            onAction={does.act}
          />
          {lost && <LostNote lost={lost} onUndo={does.undo} />}
          {takenIn && <TakenInNote {...takenIn} busy={busy} onSettle={does.settle} />}
          {work && <Working {...work} onCancel={does.cancel} />}
          {source && target && (
            <section className="act" aria-label={t('steps.review')}>
              {same && <p>{t('act.sameLanguage', { lang: t(`language.${languageKey(source.lang)}`) })}</p>}
              {!same && desk.review && (
                <button
                  type="button"
                  className="btn primary big"
                  onClick={() => does.act({ does: 'go', step: 'review' })}
                >
                  {t('act.review')}
                </button>
              )}
              {!same && !desk.review && (
                <button type="button" className="btn primary big" disabled={busy} onClick={does.align}>
                  {t('act.align')}
                </button>
              )}
            </section>
          )}
          {source && !target && !single && finish}
        </>
      )}
      <UnsavedNote unsaved={unsaved} />
      {(source || target) && (
        <p>
          <button type="button" className="btn quiet" disabled={busy} onClick={() => does.act({ does: 'clear' })}>
            {t('act.clear')}
          </button>
        </p>
      )}
    </main>
  );
}
