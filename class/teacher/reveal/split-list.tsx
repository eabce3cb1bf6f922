import { useTranslations } from 'next-intl';
import { useFormat } from '#class/room/use-format.ts';
import type { Split } from '#lib/class/class-agreement.ts';
import type { Place } from '#lib/class/task.ts';
import type { LayerId } from '#lib/model/layer.ts';
import { segmentAt, type Text } from '#lib/model/text.ts';
import { useDesk } from '../desk.ts';
import { isSamePlace } from './sentences.ts';

interface SplitListProps {
  splits: readonly Split[];
  current: Chosen | undefined;
  onChoose: (chosen: Chosen) => void;
}

/** A sentence, and the layer in which the class is split there, if that is why it was chosen. */
export type Chosen = Place & { layer?: LayerId };

/** Where pupils did least the same: the best places to talk about, the widest split first. */
export function SplitList({ splits, current, onChoose }: SplitListProps) {
  const t = useTranslations();
  const format = useFormat();
  const { open, textName } = useDesk();
  const shown = splits.slice(0, 5);
  if (shown.length === 0) return null;
  const isCurrent = (split: Split) =>
    current !== undefined && isSamePlace(current, split) && (current.layer ?? split.layer) === split.layer;
  const wordsAt = ({ text, at }: Place) => {
    const read = open.reading?.texts.find(({ number }) => number === text);
    const shownIn = (read?.translation ?? read?.original) as Text | undefined;
    return { lang: shownIn?.lang, words: (shownIn && segmentAt(shownIn, at)?.plain) ?? '' };
  };
  return (
    <section className="stack wide" aria-labelledby="splits">
      <h3 id="splits">{t('class.teacher.splits.name')}</h3>
      <ol className="splits" role="list">
        {shown.map((split) => {
          const { lang, words } = wordsAt(split);
          return (
            <li key={`${split.layer} ${split.text} ${split.at}`}>
              <button
                type="button"
                aria-current={isCurrent(split) ? 'true' : undefined}
                onClick={() => onChoose({ text: split.text, at: split.at, layer: split.layer })}
              >
                <span className="small soft">
                  {textName(split.text)} · {split.at.replace(/^p/, '')} ·{' '}
                  <span className={`tag ${split.layer}`}>
                    <b>{t(`layer.${split.layer}.name`)}</b>
                  </span>
                </span>
                <span className="split-words" lang={lang}>
                  {words}
                </span>
                <span className="small">
                  {t('class.teacher.splits.marked', {
                    marked: split.marked,
                    raters: split.raters,
                    percent: format.number(split.percent, { style: 'percent', maximumFractionDigits: 0 }),
                  })}
                </span>
              </button>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
