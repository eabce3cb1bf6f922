import { useLocale, useTranslations } from 'next-intl';
import { type Review, type Side, sides, stateOf } from '#lib/import/review.ts';
import type { Range } from '#lib/model/text.ts';
import type { Hand } from './hand.ts';
import { cellName } from './use-hand.ts';

interface ReviewRowViewProps {
  review: Review;
  /** Which row it is in the text, and where it stands on the page, from 0. */
  row: number;
  at: number;
  sentences: Record<Side, readonly Range[]>;
  hand: Hand | null;
  onSettle: (row: number) => void;
}

/** A row of the review: its number, the sentences of both texts, and how it stands. */
export function ReviewRowView({ review, row, at, sentences, hand, onSettle }: ReviewRowViewProps) {
  const t = useTranslations('import.review');
  const locale = useLocale();
  const now = review.rows[row];
  if (!now) return null;
  const state = stateOf(now);
  const how = `how-${now.id}`;
  const open = state !== 'sure' && state !== 'left-alone';
  const cell = (side: Side, n: number) => ({
    role: 'gridcell',
    'data-cell': cellName(review, { row, side, n }),
    'aria-describedby': how,
    tabIndex: hand?.side === side && hand.n === n ? 0 : -1,
  });
  return (
    <div role="row" tabIndex={-1} aria-rowindex={at + 1} className={`pair-row ${state}${hand ? ' in-hand' : ''}`}>
      <span role="rowheader" tabIndex={-1} className="num">
        {row + 1}
      </span>
      {sides.map((side) => (
        <div key={side} role="presentation" className="many" lang={review[side].lang} dir="auto">
          {sentences[side].map(({ start, end }, n) => (
            <p key={start} {...cell(side, n)}>
              {review[side].text.slice(start, end)}
            </p>
          ))}
          {sentences[side].length === 0 && (
            <p {...cell(side, 0)} className="none">
              <span lang={locale}>{t(`none.${side}`)}</span>
            </p>
          )}
        </div>
      ))}
      <div role="gridcell" tabIndex={-1} className="how">
        <span id={how}>{t(`state.${state}`, { source: now.source, target: now.target })}</span>
        {open && (
          <button
            type="button"
            className="btn"
            tabIndex={-1}
            aria-label={t('settleRow', { state, number: row + 1 })}
            onClick={() => onSettle(row)}
          >
            {t(state === 'unsure' ? 'command.keep' : 'command.alone')}
          </button>
        )}
      </div>
    </div>
  );
}
