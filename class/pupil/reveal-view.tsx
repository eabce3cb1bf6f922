import { useLocale, useTranslations } from 'next-intl';
import { type MouseEvent, useEffect, useMemo, useRef, useState } from 'react';
import { heatDrawn, marksIn, notesDrawn } from '#class/mark/class-parts.ts';
import { ClassPassage } from '#class/mark/class-passage.tsx';
import { HeatKey } from '#class/mark/heat-key.tsx';
import { useResults } from '#class/room/use-results.ts';
import type { OpenRoom } from '#class/room/use-room.ts';
import type { Place } from '#lib/class/task.ts';
import type { LayerId } from '#lib/model/layer.ts';
import type { Ref } from '#lib/model/ref.ts';
import { AgreementView } from './agreement-view.tsx';
import { EditionLine } from './edition-line.tsx';
import { LayerFilter } from './layer-filter.tsx';
import { readTextOf } from './mark-draft.ts';
import { SegmentPanel } from './segment-panel.tsx';
import { TextTabs } from './text-tabs.tsx';
import { wordUnder } from './words-at.ts';

interface RevealViewProps {
  open: OpenRoom;
  place: Place | null;
  onPlace: (place: Place | null) => void;
  number: number;
  onNumber: (number: number) => void;
  /** Begins a thread on a segment; `null` where there is no talk. */
  onTalk: ((place: Place) => void) | null;
}

/** What the class marked, as heat on the texts, beside our notes: where it is split, what each marked and why. */
export function RevealView({ open, place, onPlace, number, onNumber, onTalk }: RevealViewProps) {
  const t = useTranslations('class.pupil.reveal');
  const toNote = useTranslations('note');
  const layerName = useTranslations('layer');
  const locale = useLocale();
  const { settings } = open.room;
  const [layer, setLayer] = useState<LayerId | null>(null);
  const [shown, setShown] = useState<'class' | 'notes'>('class');
  const results = useResults(open);
  const text = readTextOf(open.reading, number);
  const layers = useMemo(() => (layer ? [layer] : settings.layers), [layer, settings.layers]);
  const marks = useMemo(() => marksIn(open.contributions, number), [open.contributions, number]);
  const markers = new Set(open.contributions.flatMap(({ body, seat }) => (body.kind === 'mark' && seat ? [seat] : [])));
  const raters = Math.max(
    markers.size,
    ...(results?.agreement?.layers ?? []).map(({ agreement }) => agreement?.raters ?? 0),
  );
  const drawn = useMemo(() => {
    if (!text) return undefined;
    if (shown === 'class') return heatDrawn(text, marks, { layers, raters, say: (count) => t('marked', { count }) });
    const notes = (text.notes ?? []).filter((note) => layers.includes(note.layer));
    return notesDrawn(notes, (note, index) => ({
      href: `#note-${note.id}`,
      label: toNote('link', { number: index, layer: layerName(`${note.layer}.name`) }),
    }));
  }, [text, shown, marks, layers, raters, t, toNote, layerName]);
  const within = useRef<HTMLDivElement>(null);
  const at = place?.text === number ? place.at : null;
  // A passage that was chosen in the list above is brought into sight.
  useEffect(() => {
    if (at) within.current?.querySelector(`.s[data-segment='${at}']`)?.scrollIntoView({ block: 'nearest' });
  }, [at]);
  const choose = (chosen: Ref) => onPlace({ text: number, at: chosen });
  const tap = (event: MouseEvent) => {
    const link = event.target instanceof Element && event.target.closest('a');
    const under = wordUnder(event.nativeEvent);
    if (under && !link && (getSelection()?.isCollapsed ?? true)) choose(under.at);
  };
  return (
    <>
      <AgreementView
        open={open}
        results={results}
        onPlace={(split) => {
          onNumber(split.text);
          onPlace({ text: split.text, at: split.at });
          setLayer(split.layer);
        }}
      />
      <div className="reveal">
        <div className="reveal-text">
          <TextTabs open={open} number={number} onNumber={onNumber} />
          <LayerFilter
            layers={settings.layers}
            layer={layer}
            onLayer={setLayer}
            shown={shown}
            onShown={setShown}
            notes={text?.notes != null}
          />
          {shown === 'class' && <HeatKey raters={raters} />}
          {text ? (
            // biome-ignore lint/a11y/noStaticElementInteractions: a sentence is also to be had by its button
            // biome-ignore lint/a11y/useKeyWithClickEvents: the same
            <div className="choosing" ref={within} onClick={tap}>
              <ClassPassage
                text={text}
                {...(drawn && { drawn })}
                locale={locale}
                withheld={t('withheld')}
                after={(ref) => <SegmentButton key={`see-${ref}`} at={ref} current={at === ref} onChoose={choose} />}
              />
            </div>
          ) : (
            <p role="status">{t('fetching')}</p>
          )}
          {text && <EditionLine text={text} />}
        </div>
        {text && (
          <SegmentPanel open={open} text={text} at={at} layers={layers} onTalk={onTalk} onClose={() => onPlace(null)} />
        )}
      </div>
    </>
  );
}

function SegmentButton({ at, current, onChoose }: { at: Ref; current: boolean; onChoose: (at: Ref) => void }) {
  const t = useTranslations('class.pupil.reveal');
  const place = useTranslations('reader');
  const [, block, line] = /^[a-z]+(\d+)\.(\d+)$/.exec(at) ?? [];
  return (
    <button className="mark-here" type="button" aria-pressed={current} onClick={() => onChoose(at)}>
      {t('see', { place: place('segment', { block: block ?? '', line: line ?? '' }) })}
    </button>
  );
}
