import { useTranslations } from 'next-intl';
import { type ReactNode, useEffect, useId, useState } from 'react';
import type { SetUpFault } from '#lib/class/set-up.ts';
import { FaultText } from './fault-text.tsx';

interface MoreSectionProps {
  name: 'texts' | 'polls' | 'contrasts' | 'lines' | 'keeping';
  /** How many are chosen, where there is something to count. */
  count?: number;
  /** The faults that are put right here, of all there are. */
  of: readonly SetUpFault[];
  faults: readonly SetUpFault[];
  children: ReactNode;
}

/** One part of the form, folded to a line that says what is chosen. It opens where something is wrong. */
export function MoreSection({ name, count, of, faults, children }: MoreSectionProps) {
  const t = useTranslations('class.new.section');
  const id = useId();
  const [open, setOpen] = useState(false);
  const wrong = of.some((fault) => faults.includes(fault));
  useEffect(() => {
    if (wrong) setOpen(true);
  }, [wrong]);
  return (
    <details className="more-section" open={open} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        <b>{t(`${name}.name`)}</b>{' '}
        {name !== 'keeping' && <span className="soft">{t(`${name}.chosen`, { count: count ?? 0 })}</span>}
      </summary>
      <div className="stack">
        {/* The days say for themselves what is wrong with them. */}
        {name !== 'keeping' && <FaultText id={id} of={of} faults={faults} />}
        {children}
      </div>
    </details>
  );
}
