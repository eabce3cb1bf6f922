import { useLocale, useTranslations } from 'next-intl';
import { type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { address } from '#i18n/address.ts';
import type { RoomPhase } from '#lib/class/phase.ts';
import { useDesk } from './desk.ts';
import { PhaseMoves } from './phase-moves.tsx';

interface PhasePanelProps {
  phase: RoomPhase;
  number: number;
  current: boolean;
  how: string;
  children: ReactNode;
}

/** One phase: a line when it is not on, and all that belongs to it when it is. Others can be opened to look ahead. */
export function PhasePanel({ phase, number, current, how, children }: PhasePanelProps) {
  const t = useTranslations('class.teacher');
  const phaseName = useTranslations('class.phase');
  const { lesson } = useDesk();
  const id = useId();
  const details = useRef<HTMLDetailsElement>(null);
  const [open, setOpen] = useState(current);
  const was = useRef(current);
  useEffect(() => {
    if (was.current === current) return;
    was.current = current;
    setOpen(current);
    // Whoever pressed the button for the next phase goes on there, and not at the top of the page.
    if (current && details.current?.closest('.order')?.contains(document.activeElement)) {
      details.current.querySelector('summary')?.focus();
    }
  }, [current]);
  const minutes = (lesson?.steps ?? [])
    .filter((step) => step.phase === phase)
    .reduce((sum, step) => sum + step.minutes, 0);
  return (
    <li>
      <details
        ref={details}
        className={current ? 'phase current' : 'phase'}
        open={open}
        onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
      >
        {/* biome-ignore lint/a11y/noStaticElementInteractions: a summary is a button */}
        <summary
          aria-current={current ? 'step' : undefined}
          aria-describedby={id}
          // The second half of a double click on the button for this phase lands here, and would shut it at once.
          onClick={(event) => event.detail > 1 && event.preventDefault()}
        >
          <span className="n">{number}</span>
          <h2>{phaseName(phase)}</h2>
          <span className="how" id={id}>
            {current && <b>{t('now')} </b>}
            {how}
          </span>
          <span className="time">{minutes > 0 && t('minutes', { minutes })}</span>
        </summary>
        {open && (
          <div>
            {current && <PhaseMoves />}
            <LessonSteps phase={phase} />
            {children}
          </div>
        )}
      </details>
    </li>
  );
}

/** What the plan of the lesson says that is done here. */
function LessonSteps({ phase }: { phase: RoomPhase }) {
  const t = useTranslations('class.teacher');
  const locale = useLocale();
  const { lesson, offer } = useDesk();
  const steps = (lesson?.steps ?? []).map((step, index) => ({ ...step, number: index + 1 }));
  const here = steps.filter((step) => step.phase === phase);
  if (!lesson || !offer || here.length === 0) return null;
  const plan = address(locale, offer.slug, 'lessons', lesson.slug);
  return (
    <ol className="plan-steps small" role="list" aria-label={t('plan')}>
      {here.map(({ number, title, from, minutes }) => (
        <li key={number}>
          <span className="soft">{t('span', { from, to: from + minutes })}</span>{' '}
          <a href={`${plan}#step-${number}`} target="_blank" rel="noreferrer">
            {title}
          </a>
        </li>
      ))}
    </ol>
  );
}
