import { useLocale, useTranslations } from 'next-intl';
import { type KeyboardEvent, type MouseEvent, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { type Drawn, layerDrawn, marksIn, together } from '#class/mark/class-parts.ts';
import { ClassPassage } from '#class/mark/class-passage.tsx';
import type { OpenRoom } from '#class/room/use-room.ts';
import { usePlaceName } from '#components/reader/place-name.tsx';
import { useRestedSelection } from '#desk/annotate/use-rested-selection.ts';
import type { Ref } from '#lib/model/ref.ts';
import { segmentsOf, type Text } from '#lib/model/text.ts';
import { EditionLine } from './edition-line.tsx';
import { type ChosenWords, columnOf, type MarkDraft, readTextOf } from './mark-draft.ts';
import { TextTabs } from './text-tabs.tsx';
import { selectedWords, wordUnder } from './words-at.ts';

interface TextsViewProps {
  open: OpenRoom;
  number: number;
  onNumber: (number: number) => void;
  /** The mark that is being written, to be seen on its words. */
  draft: MarkDraft | null;
  /** Begins a mark on a segment, at a word of it or at none; `null` where nobody marks. */
  onMark: ((place: Omit<ChosenWords, 'start' | 'end'>, range: { start: number; end: number } | null) => void) | null;
}

/** The texts, one at a time, to be read and, in its time, to be marked: with a finger, a mouse or the keyboard. */
export function TextsView({ open, number, onNumber, draft, onMark }: TextsViewProps) {
  const t = useTranslations('class.pupil');
  const locale = useLocale();
  const placeName = usePlaceName();
  const text = readTextOf(open.reading, number);
  const own = useMemo(
    () => marksIn(open.contributions, number).filter((mark) => mark.own),
    [open.contributions, number],
  );
  const drawn = useMemo(
    () =>
      together(
        layerDrawn(own, () => ({ href: '', label: '' })),
        chosenDrawn(draft, number),
      ),
    [own, draft, number],
  );
  const within = useRef<HTMLDivElement>(null);
  const selected = useSelected(within, onMark !== null);
  const [stop, setStop] = useState<Ref | null>(null);
  const place = draft?.text === number ? draft.at : null;
  // The form must not lie over the sentence it is about.
  useEffect(() => {
    if (place) within.current?.querySelector(`.s[data-segment='${place}']`)?.scrollIntoView({ block: 'nearest' });
  }, [place]);
  if (!text) return <p role="status">{t('fetching')}</p>;

  // One stop for Tab, and always one: the sentence where she was may stand in another text.
  const refs = segmentsOf(text.original as Text).map(({ ref }) => ref);
  const tabStop = refs.find((ref) => ref === stop) ?? refs[0];
  const tap = (event: MouseEvent) => {
    if (!onMark || !(getSelection()?.isCollapsed ?? true)) return;
    const under = wordUnder(event.nativeEvent);
    if (under) onMark(under, under.range);
  };
  const walk = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }[event.key];
    if (!step || !(event.target instanceof HTMLElement) || !event.target.matches('.mark-here')) return;
    event.preventDefault();
    const stops = [...(within.current?.querySelectorAll<HTMLElement>('.mark-here') ?? [])];
    stops[stops.indexOf(event.target) + step]?.focus();
  };
  const exact = selected
    ? segmentsOf(columnOf(text, selected.lang) ?? (text.original as Text))
        .find(({ ref }) => ref === selected.at)
        ?.plain.slice(selected.start, selected.end)
    : '';
  return (
    <>
      <TextTabs open={open} number={number} onNumber={onNumber} />
      {onMark && <p className="small soft">{t('mark.how')}</p>}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: a sentence is also to be had by its button */}
      <div ref={within} className={onMark ? 'marking' : undefined} onClick={tap} onKeyDown={walk}>
        <ClassPassage
          text={text}
          drawn={drawn}
          locale={locale}
          withheld={t('line.withheld')}
          {...(onMark && {
            after: (ref: Ref) => (
              <button
                className="mark-here"
                key={`mark-${ref}`}
                type="button"
                tabIndex={ref === tabStop ? 0 : -1}
                onFocus={() => setStop(ref)}
                onClick={(event) => {
                  event.stopPropagation();
                  onMark({ text: number, at: ref, lang: text.original.lang }, null);
                }}
              >
                {t('mark.here', { place: placeName(ref) })}
              </button>
            ),
          })}
        />
      </div>
      <EditionLine text={text} />
      {onMark && selected && exact && (
        <div className="selection-bar" role="group" aria-label={t('mark.new')}>
          <q lang={selected.lang}>{exact.length > 60 ? `${exact.slice(0, 60)} …` : exact}</q>
          <button
            className="btn primary"
            type="button"
            onClick={() => {
              getSelection()?.removeAllRanges();
              onMark(selected, selected);
            }}
          >
            {t('mark.these')}
          </button>
        </div>
      )}
    </>
  );
}

/** The words of a mark that is being written. */
function chosenDrawn(draft: MarkDraft | null, number: number): Drawn {
  if (!draft?.range || draft.text !== number) return { parts: [], looks: new Map() };
  const { at, lang, range } = draft;
  return {
    parts: [{ id: 'chosen', at, targets: { [lang]: { range } } }],
    looks: new Map([['chosen', { kind: 'chosen' }]]),
  };
}

/** The words that are selected, when the hand has come to rest. */
function useSelected(within: { current: HTMLElement | null }, on: boolean): ChosenWords | null {
  const look = useCallback(() => (on && within.current ? selectedWords(within.current) : null), [within, on]);
  const words = useRestedSelection(look);
  return on ? words : null;
}
