import { useTranslations } from 'next-intl';
import { agreementWord } from '#class/agreement-word.ts';
import { plainAt } from '#class/mark/class-parts.ts';
import { useFormat } from '#class/room/use-format.ts';
import type { OpenRoom } from '#class/room/use-room.ts';
import { useTagName } from '#components/reader/note-view.tsx';
import type { Split } from '#lib/class/class-agreement.ts';
import type { Results, Wire } from '#lib/class/wire.ts';
import type { LayerId } from '#lib/model/layer.ts';
import type { Text } from '#lib/model/text.ts';
import { BarOf } from './bar-of.tsx';
import { readTextOf } from './mark-draft.ts';
import { LayerTag } from './own-marks.tsx';
import { useWhere } from './use-where.ts';

interface AgreementViewProps {
  open: OpenRoom;
  results: Wire<Results> | null;
  onPlace: (split: Wire<Split>) => void;
}

/** How often each tag was chosen, the most used first. */
function TagCounts({ counts, layer }: { counts: Record<string, number>; layer: LayerId }) {
  const t = useTranslations('class.pupil.agreement');
  const tagName = useTagName();
  const tags = Object.entries(counts).sort(([, a], [, b]) => b - a);
  if (tags.length === 0) return null;
  return (
    <span className="small soft">
      {' '}
      {t('tags', { tags: tags.map(([tag, count]) => `${tag ? tagName(layer, tag) : t('noTag')} ${count}`).join(', ') })}
    </span>
  );
}

/** Splits are where the talk is; more than these are a list and no start. */
const shownSplits = 5;

/** How far the class marked the same, in words, shares and numbers; on top, where it did least. */
export function AgreementView({ open, results, onPlace }: AgreementViewProps) {
  const t = useTranslations('class.pupil.agreement');
  const layerName = useTranslations('layer');
  const format = useFormat();
  const whereOf = useWhere(open);
  const agreement = results?.agreement;
  if (!agreement) return <p role="status">{results ? t('none') : t('counting')}</p>;
  const counted = agreement.layers.filter((one) => one.agreement);
  const splits = agreement.splits.slice(0, shownSplits);
  return (
    <section className="agreement" aria-labelledby="splits">
      <h2 id="splits">{t('splits')}</h2>
      {splits.length === 0 && <p>{counted.length > 0 ? t('noSplits') : t('few')}</p>}
      <ol className="split-list" role="list">
        {splits.map((split) => {
          const text = readTextOf(open.reading, split.text);
          return (
            <li key={`${split.layer} ${split.text} ${split.at}`}>
              <button type="button" onClick={() => onPlace(split)}>
                <span className="small">
                  {whereOf(split)} · <LayerTag layer={split.layer} tag={null} />
                </span>
                <span className="line" lang={text?.original.lang}>
                  {plainAt(text?.original as Text | undefined, split.at)}
                </span>
                <span className="share">
                  <BarOf share={split.marked / split.raters} />
                  <span className="n">{t('marked', { marked: split.marked, raters: split.raters })}</span>
                </span>
              </button>
            </li>
          );
        })}
      </ol>
      {counted.length > 0 && (
        <details>
          <summary>{t('title')}</summary>
          <ul className="agreement-list" role="list">
            {counted.map(({ layer, agreement: found }) =>
              found ? (
                <li key={layer} className={layer}>
                  <span className={`tag ${layer}`}>
                    <b>{layerName(`${layer}.name`)}</b>
                  </span>{' '}
                  {t(`word.${agreementWord(found.percent)}`)}{' '}
                  {t('figures', {
                    percent: format.number(found.percent, { style: 'percent' }),
                    ac1: format.number(found.ac1, { maximumFractionDigits: 2, minimumFractionDigits: 2 }),
                    items: found.items,
                    raters: found.raters,
                  })}
                  <TagCounts counts={open.tally.marks?.[layer] ?? {}} layer={layer} />
                </li>
              ) : null,
            )}
          </ul>
          <p className="small soft">{t('how')}</p>
        </details>
      )}
    </section>
  );
}
