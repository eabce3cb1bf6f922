import { useTranslations } from 'next-intl';
import type { Review } from '#lib/import/review.ts';
import { type Command, commands, mayDo } from './command.ts';
import type { Hand } from './hand.ts';
import { commandKeys } from './key.ts';

interface ReviewToolsProps {
  review: Review;
  hand: Hand;
  /** The commands that are not offered here. */
  without: readonly Command[];
  onCommand: (command: Command) => void;
}

/** What can be done with the sentence in hand: a button for each, with its key. */
export function ReviewTools({ review, hand, without, onCommand }: ReviewToolsProps) {
  const t = useTranslations('import.review');
  const row = review.rows[hand.row];
  const pair = row !== undefined && row.source > 0 && row.target > 0;
  return (
    <div className="row-tools cluster" role="group" aria-label={t('tools', { number: hand.row + 1 })}>
      <span className="small">{t('inHand', { number: hand.row + 1, side: hand.side })}</span>
      {commands
        .filter((command) => !without.includes(command) && mayDo(review, hand, command))
        .map((command) => (
          <button
            key={command}
            type="button"
            className="btn"
            aria-keyshortcuts={commandKeys[command].aria}
            // The focus stays on the sentence, so that the keys go on working.
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => onCommand(command)}
          >
            {command === 'alone' && pair ? t('command.apart') : aloneOr(command)}
            <span className="key" aria-hidden="true">
              {commandKeys[command].shown}
            </span>
          </button>
        ))}
    </div>
  );

  function aloneOr(command: Command): string {
    return command === 'alone' && row?.confidence === 1 ? t('command.take-back') : t(`command.${command}`);
  }
}
