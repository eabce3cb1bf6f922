import { useTranslations } from 'next-intl';
import { useCallback } from 'react';
import { type ChosenWords, selectedWords, withoutBlanks } from '#desk/annotate/chosen-words.ts';
import { type NoteStart, textOf } from '#desk/annotate/note-draft.ts';
import { useRestedSelection } from '#desk/annotate/use-rested-selection.ts';
import type { LaidTexts } from '#lib/model/lay-out.ts';
import type { Work, WorkNote } from '#lib/model/work.ts';

interface WritingToolsProps {
  work: Work;
  laid: LaidTexts;
  /** A note without a place, for which words are looked for. */
  placing: WorkNote | null;
  /** What has just been done. */
  said: string;
  undo: (() => void) | undefined;
  onBegin: (start: NoteStart) => void;
  onStop: () => void;
}

/** What can be done with words that are marked in the text, and what has just been done to the notes. */
export function WritingTools({ work, laid, placing, said, undo, onBegin, onStop }: WritingToolsProps) {
  const t = useTranslations('own');
  const words = useSelection(work, laid);
  const exact = words ? textOf(work, words.lang).slice(words.start, words.end) : '';
  const lost = placing && Object.values(placing.lost)[0]?.exact;
  return (
    <div className="writing-tools" role="group" aria-label={t('tools')}>
      {placing && !words && (
        <p>
          {t('placing', { words: lost ?? '' })}{' '}
          <button className="btn quiet" type="button" onClick={onStop}>
            {t('stopPlacing')}
          </button>
        </p>
      )}
      {words && (
        <p>
          <span className="words" lang={words.lang}>
            {exact.length > 60 ? `${exact.slice(0, 60)} …` : exact}
          </span>{' '}
          <button className="btn primary" type="button" onClick={() => onBegin({ words })}>
            {t(placing ? 'placeHere' : 'annotate')}
          </button>
        </p>
      )}
      <p className={said && !words ? undefined : 'vh'}>
        <span role="status">{said}</span>{' '}
        {undo && said && (
          <button className="btn quiet" type="button" onClick={undo}>
            {t('undo')}
          </button>
        )}
      </p>
    </div>
  );
}

/** The words that are marked in the columns, when the hand has come to rest. */
function useSelection(work: Work, laid: LaidTexts): ChosenWords | null {
  const look = useCallback(() => {
    const chosen = selectedWords(laid);
    return chosen && withoutBlanks(textOf(work, chosen.lang), chosen);
  }, [work, laid]);
  return useRestedSelection(look);
}
