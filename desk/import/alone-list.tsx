import { useLocale, useTranslations } from 'next-intl';
import { type ReactNode, useState } from 'react';
import { firstOf, type Review, type Side, sides, stateOf } from '#lib/import/review.ts';
import { sentencesOf } from '#lib/model/work.ts';
import type { Command } from './command.ts';
import type { Hand } from './hand.ts';

interface AloneListProps {
  review: Review;
  without: readonly Command[];
  /** What stands in the place of a row's buttons while something is asked. */
  panel: { row: number; node: ReactNode } | null;
  onCommand: (hand: Hand, command: Command) => void;
}

/** More of them are shown when somebody asks. */
const shownAtOnce = 20;

const offers: Record<Side, readonly Command[]> = {
  source: ['write', 'alone', 'strike'],
  target: ['note', 'alone', 'strike'],
};

/** The sentences that have no partner, by the text they stand in, and what can be done about each. */
export function AloneList({ review, without, panel, onCommand }: AloneListProps) {
  const t = useTranslations('import.review');
  const locale = useLocale();
  const [shown, setShown] = useState(shownAtOnce);
  const alone = (side: Side) => review.rows.flatMap((row, at) => (stateOf(row) === `only-${side}` ? [at] : []));
  const lists = sides.map((side) => ({ side, rows: alone(side) })).filter(({ rows }) => rows.length > 0);
  if (lists.length === 0) return <p className="soft">{t('nobodyAlone')}</p>;
  const most = Math.max(...lists.map(({ rows }) => rows.length));
  const words = (side: Side, row: number) => {
    const first = firstOf(review, row, side);
    const own = sentencesOf(review[side]).slice(first, first + (review.rows[row]?.[side] ?? 0));
    return review[side].text.slice(own[0]?.start ?? 0, own.at(-1)?.end ?? 0);
  };
  return (
    <>
      <div className="alone">
        {lists.map(({ side, rows }) => (
          <section key={side} aria-label={t(`only.${side}`)}>
            <h3>{t(`only.${side}`)}</h3>
            <ul role="list">
              {rows.slice(0, shown).map((row) => (
                <li key={review.rows[row]?.id}>
                  <p lang={review[side].lang} dir="auto">
                    <span className="num" lang={locale}>
                      {row + 1}
                    </span>{' '}
                    {words(side, row)}
                  </p>
                  {panel?.row === row && panel.node}
                  <div className="cluster" hidden={panel?.row === row}>
                    {offers[side]
                      .filter((command) => !without.includes(command))
                      .map((command) => (
                        <button
                          key={command}
                          type="button"
                          className="btn"
                          aria-label={t('commandFor', { command: t(`command.${command}`), number: row + 1 })}
                          onClick={() => onCommand({ row, side, n: 0 }, command)}
                        >
                          {t(`command.${command}`)}
                        </button>
                      ))}
                  </div>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
      {most > shown && (
        <button type="button" className="btn" onClick={() => setShown(shown + shownAtOnce)}>
          {t('more')}
        </button>
      )}
    </>
  );
}
