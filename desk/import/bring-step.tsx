import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { type Side, sides } from '#lib/import/review.ts';
import type { Brought } from '../engine/task.ts';
import { CleanedBox } from './cleaned-box.tsx';
import type { DeskAction, DeskState } from './desk-state.ts';
import { SourceBox } from './source-box.tsx';
import { TroubleText } from './trouble-text.tsx';
import type { Trouble } from './use-engine.ts';

interface BringStepProps {
  desk: DeskState;
  /** Only the original is asked for: the translations are ours. */
  single: boolean;
  busy: boolean;
  trouble: { side: Side; trouble: Trouble } | null;
  /** What stands above the lines of the original: as what it was recognised. */
  recognised: ReactNode;
  onBring: (side: Side, brought: Brought[]) => void;
  onAction: (action: DeskAction) => void;
}

/** The texts: brought in or still to be brought, and what was set aside of them. */
export function BringStep({ desk, single, busy, trouble, recognised, onBring, onAction }: BringStepProps) {
  const t = useTranslations('import');
  return (
    <section aria-labelledby="bring">
      <h2 id="bring" tabIndex={-1}>
        {t(single ? 'box.headingSingle' : 'box.heading')}
      </h2>
      <div className={single ? 'pasted single' : 'pasted'}>
        {sides
          .filter((side) => side === 'source' || !single)
          .map((side) => {
            const text = desk.taken[side];
            return (
              <div key={side} className="stack wide">
                {text ? (
                  <CleanedBox
                    side={side}
                    text={text}
                    onFlip={(line) => onAction({ does: 'flip', side, line })}
                    onLanguage={(lang) => onAction({ does: 'language', side, lang })}
                    onChange={() => onAction({ does: 'take', side, text: null })}
                  >
                    {side === 'source' && recognised}
                  </CleanedBox>
                ) : (
                  <SourceBox side={side} busy={busy} onBring={(brought) => onBring(side, brought)} />
                )}
                <TroubleText trouble={trouble?.side === side ? trouble.trouble : null} />
              </div>
            );
          })}
      </div>
    </section>
  );
}
