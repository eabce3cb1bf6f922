import { useTranslations } from 'next-intl';
import { type FocusEvent, type KeyboardEvent, type RefObject, useMemo } from 'react';
import { groupsOf, type Review, type Side, sides } from '#lib/import/review.ts';
import type { Range } from '#lib/model/text.ts';
import { sentencesOf } from '#lib/model/work.ts';
import { Chunk, inChunks } from './chunk.tsx';
import type { Hand } from './hand.ts';
import { ReviewRowView } from './review-row.tsx';

interface ReviewGridProps {
  grid: RefObject<HTMLDivElement | null>;
  review: Review;
  order: readonly number[];
  hand: Hand;
  hint: string;
  onFocus: (event: FocusEvent<HTMLElement>) => void;
  onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
  onSettle: (row: number) => void;
}

const chunkSize = 30;

/** The rows of a review. One stop for Tab; the arrows go through rows and sentences. */
export function ReviewGrid({ grid, review, order, hand, hint, onFocus, onKeyDown, onSettle }: ReviewGridProps) {
  const t = useTranslations('import.review');
  const all = useMemo(
    () => ({ source: sentencesOf(review.source), target: sentencesOf(review.target) }),
    [review.source, review.target],
  );
  const groups = useMemo(() => groupsOf(review), [review]);
  const ranges = (row: number): Record<Side, Range[]> => {
    const group = groups[row] ?? { source: [], target: [] };
    const of = (side: Side) => group[side].flatMap((number) => all[side][number] ?? []);
    return { source: of('source'), target: of('target') };
  };
  return (
    <div
      ref={grid}
      role="grid"
      className="align"
      tabIndex={-1}
      aria-label={t('rows')}
      aria-describedby={hint}
      aria-rowcount={order.length}
      onFocus={onFocus}
      onKeyDown={onKeyDown}
    >
      {inChunks(order, chunkSize).map(({ from, part }) => (
        <Chunk
          key={from}
          role="rowgroup"
          held={part.includes(hand.row)}
          guess={part.reduce((height, row) => height + guessed(ranges(row)), 0)}
        >
          {() =>
            part.map((row, n) => (
              <ReviewRowView
                key={review.rows[row]?.id ?? row}
                review={review}
                row={row}
                at={from + n}
                sentences={ranges(row)}
                hand={row === hand.row ? hand : null}
                onSettle={onSettle}
              />
            ))
          }
        </Chunk>
      ))}
    </div>
  );
}

/** How high a row will be, in rem: by its longer side, some 50 characters to a line. */
function guessed(ranges: Record<Side, readonly Range[]>): number {
  const lines = sides.map((side) =>
    ranges[side].reduce((sum, { start, end }) => sum + Math.ceil((end - start) / 50), 0),
  );
  return 1.6 + 1.6 * Math.max(1, ...lines);
}
