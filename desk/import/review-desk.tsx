import { useTranslations } from 'next-intl';
import { useId, useRef } from 'react';
import type { History } from '#lib/import/review/history.ts';
import { firstOf, type Review } from '#lib/import/review.ts';
import { sentencesOf } from '#lib/model/work.ts';
import { AloneList } from './alone-list.tsx';
import type { Command } from './command.ts';
import { DividePanel } from './divide-panel.tsx';
import type { Hand } from './hand.ts';
import { countRows } from './review-count.ts';
import { ReviewGrid } from './review-grid.tsx';
import { ReviewHead } from './review-head.tsx';
import { ReviewTools } from './review-tools.tsx';
import { useReview } from './use-review.ts';
import { WritePanel } from './write-panel.tsx';

interface ReviewDeskProps {
  history: History<Review>;
  /** Commands that are not to be had here. */
  without?: readonly Command[];
  onChange: (history: History<Review>) => void;
}

/** Do the sentences belong together? Rows to look through, what can be done with them, and those without a partner. */
export function ReviewDesk({ history, without = [], onChange }: ReviewDeskProps) {
  const t = useTranslations('import.review');
  const grid = useRef<HTMLDivElement>(null);
  const id = useId();
  const desk = useReview({ history, grid, without, onChange });
  const { review, hand, asking } = desk;
  const panel = asking && (
    <div key={`${asking.hand.row}`}>
      {asking.command === 'divide' ? (
        <DividePanel
          words={inHand(review, asking.hand)}
          lang={review[asking.hand.side].lang}
          onDivide={desk.answer}
          onCancel={desk.dropQuestion}
        />
      ) : (
        <WritePanel
          words={rowWords(review, asking.hand.row)}
          lang={review.source.lang}
          into={review.target.lang}
          onWrite={desk.answer}
          onCancel={desk.dropQuestion}
        />
      )}
    </div>
  );
  return (
    <>
      <section aria-labelledby={`${id}-name`}>
        <ReviewHead
          id={id}
          count={countRows(review.rows)}
          order={desk.order}
          onOrder={desk.setOrder}
          past={history.past.length}
          future={history.future.length}
          onUndo={desk.back}
          onRedo={desk.forth}
        />
        <ReviewGrid
          grid={grid}
          review={review}
          order={desk.rows}
          hand={hand}
          hint={`${id}-hint`}
          onFocus={desk.onFocus}
          onKeyDown={desk.onKeyDown}
          onSettle={desk.settle}
        />
        <div className="tools-shelf">
          {asking?.place === 'grid' ? (
            panel
          ) : (
            <ReviewTools
              review={review}
              hand={hand}
              without={without}
              onCommand={(command) =>
                desk.command(command, hand, 'grid', grid.current?.contains(document.activeElement))
              }
            />
          )}
        </div>
        <output className="vh">{desk.said}</output>
      </section>
      <section aria-labelledby={`${id}-alone`}>
        <h2 id={`${id}-alone`}>{t('alone')}</h2>
        <AloneList
          review={review}
          without={without}
          panel={asking?.place === 'list' ? { row: asking.hand.row, node: panel } : null}
          onCommand={(at, command) => desk.command(command, at, 'list')}
        />
      </section>
    </>
  );
}

function inHand(review: Review, { row, side, n }: Hand): string {
  const { start, end } = sentencesOf(review[side])[firstOf(review, row, side) + n] ?? { start: 0, end: 0 };
  return review[side].text.slice(start, end);
}

function rowWords(review: Review, row: number): string {
  const first = firstOf(review, row, 'source');
  const own = sentencesOf(review.source).slice(first, first + (review.rows[row]?.source ?? 0));
  return review.source.text.slice(own[0]?.start ?? 0, own.at(-1)?.end ?? 0);
}
