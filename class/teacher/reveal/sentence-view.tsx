import { useLocale, useTranslations } from 'next-intl';
import { useId, useMemo, useRef, useState } from 'react';
import { heatDrawn } from '#class/mark/class-parts.ts';
import { ClassPassage } from '#class/mark/class-passage.tsx';
import type { Place } from '#lib/class/task.ts';
import type { ReadText, Wire } from '#lib/class/wire.ts';
import { type LayerId, layerIds } from '#lib/model/layer.ts';
import type { Text } from '#lib/model/text.ts';
import { useDesk } from '../desk.ts';
import { HeatKey } from './heat-key.tsx';
import { HiddenMarks } from './hidden-marks.tsx';
import { hiddenMarks, markedWords, pupilsMarks } from './marked-words.ts';
import { WordDetail } from './word-detail.tsx';

interface SentenceViewProps {
  text: Wire<ReadText>;
  place: Place;
  /** Pupils who could have marked. */
  raters: number;
}

/** One sentence with the class's heat on it, and beside it the words that were marked, one at a time. */
export function SentenceView({ text, place, raters }: SentenceViewProps) {
  const t = useTranslations('class.teacher');
  const locale = useLocale();
  const { open, act, say } = useDesk();
  const id = useId();
  const [chosen, setChosen] = useState<string | null>(null);
  const [hiddenLast, setHiddenLast] = useState<string | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const { contributions } = open;
  const drawn = useMemo(() => {
    const layers: readonly LayerId[] = layerIds;
    const say = (count: number) => t('reveal.pupils', { count });
    return heatDrawn(text, pupilsMarks(contributions, text.number), { layers, raters, say });
  }, [text, contributions, raters, t]);
  const texts = [text.original, text.translation] as (Text | null)[];
  const found = markedWords(contributions, place, texts, raters);
  const keyOf = ({ lang, start }: (typeof found)[number]) => `${lang} ${start}`;
  const words = found.find((one) => keyOf(one) === chosen) ?? found[0];
  const notes = (text.notes ?? []).filter((note) => {
    const range = words && note.targets[words.lang]?.range;
    return note.at === place.at && range && range.start < words.end && range.end > words.start;
  });
  const flip = async (kind: 'hide' | 'restore', mark: string) => {
    setHiddenLast(kind === 'hide' ? mark : null);
    if (!(await act({ kind, contribution: mark }))) return;
    say(t(`reveal.done.${kind}`));
    if (kind === 'restore') heading.current?.focus();
  };
  return (
    <div className="agree">
      <div className="stack wide">
        <ClassPassage text={text} drawn={drawn} only={place.at} locale={locale} withheld={t('withheld')} />
        {found.length > 0 ? <HeatKey raters={raters} /> : <p className="soft">{t('reveal.nothing')}</p>}
        {text.edition && (
          <p className="edition">
            {t(text.edition.study ? 'reveal.study' : 'reveal.imported', { outlet: text.edition.outlet })}{' '}
            {text.edition.address && (
              <a href={text.edition.address} target="_blank" rel="noreferrer">
                {t('reveal.publisher')}
              </a>
            )}
          </p>
        )}
      </div>
      <div className="stack wide">
        {found.length > 1 && (
          <div className="field">
            <label htmlFor={id}>{t('reveal.words')}</label>
            <select id={id} value={words && keyOf(words)} onChange={({ target }) => setChosen(target.value)}>
              {found.map((one) => (
                <option key={keyOf(one)} value={keyOf(one)} lang={one.lang}>
                  {t('reveal.wordsOption', { words: shortened(one.exact), count: one.count })}
                </option>
              ))}
            </select>
          </div>
        )}
        {words && (
          <WordDetail
            words={words}
            raters={raters}
            notes={notes}
            onHide={(mark) => void flip('hide', mark)}
            heading={heading}
          />
        )}
        <HiddenMarks
          marks={hiddenMarks(contributions, place)}
          last={hiddenLast}
          onRestore={(mark) => void flip('restore', mark)}
        />
      </div>
    </div>
  );
}

function shortened(words: string): string {
  return words.length > 40 ? `${words.slice(0, 38).trimEnd()} …` : words;
}
