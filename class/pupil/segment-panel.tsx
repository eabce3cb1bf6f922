import { useLocale, useTranslations } from 'next-intl';
import { useEffect, useRef } from 'react';
import { marksIn } from '#class/mark/class-parts.ts';
import type { OpenRoom } from '#class/room/use-room.ts';
import { usePlaceName } from '#components/reader/place-name.tsx';
import { Prose } from '#components/reader/prose.tsx';
import type { Place } from '#lib/class/task.ts';
import type { ReadText, Wire } from '#lib/class/wire.ts';
import type { Prose as ProseModel } from '#lib/model/annotation.ts';
import type { LayerId } from '#lib/model/layer.ts';
import type { Ref } from '#lib/model/ref.ts';
import { BarOf } from './bar-of.tsx';
import { LayerTag } from './own-marks.tsx';
import { useNames } from './use-names.ts';

interface SegmentPanelProps {
  open: OpenRoom;
  text: Wire<ReadText>;
  /** The segment that is looked at; `null` for none, and then our notes on the text are shown. */
  at: Ref | null;
  /** Those that are looked at. */
  layers: readonly LayerId[];
  onTalk: ((place: Place) => void) | null;
  onClose: () => void;
}

/** What the others marked in a sentence and why, by layer in numbers, and what our notes say of it. */
export function SegmentPanel({ open, text, at, layers, onTalk, onClose }: SegmentPanelProps) {
  const t = useTranslations('class.pupil.reveal');
  const placeName = usePlaceName();
  const layerName = useTranslations('layer');
  const nameOf = useNames(open);
  const marks = marksIn(open.contributions, text.number).filter(
    ({ body }) => body.target.at === at && layers.includes(body.layer),
  );
  const notes = (text.notes ?? []).filter((note) => (at === null || note.at === at) && layers.includes(note.layer));
  const counts = open.room.settings.layers
    .map((one) => ({
      layer: one,
      seats: new Set(marks.filter(({ body }) => body.layer === one).map(({ seat, id }) => seat ?? id)),
    }))
    .filter(({ seats }) => seats.size > 0);
  const panel = useRef<HTMLElement>(null);
  // Whoever chose a sentence by keyboard goes on where it says what of it was marked.
  useEffect(() => {
    if (at && document.activeElement?.matches('.mark-here, .split-list button'))
      panel.current?.focus({ preventScroll: true });
  }, [at]);
  const most = Math.max(1, ...counts.map(({ seats }) => seats.size));
  return (
    // It scrolls for itself beside the text, so the keyboard must get into it even where nothing in it can be pressed.
    <section
      ref={panel}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls
      tabIndex={0}
      className={at ? 'panel segment-panel open' : 'panel segment-panel'}
      aria-label={at ? placeName(at) : t('notesOnText')}
    >
      <div className="cluster apart">
        <h2 aria-live="polite">{at ? placeName(at) : t('notesOnText')}</h2>
        {at && (
          <button className="btn quiet" type="button" onClick={onClose}>
            {t('close')}
          </button>
        )}
      </div>
      {!at && <p className="small soft">{t('chooseSentence')}</p>}
      {at && (
        <>
          <ul className="bars" role="list">
            {counts.map(({ layer: one, seats }) => (
              <li key={one} className={one}>
                <span className={`tag ${one}`}>
                  <b>{layerName(`${one}.name`)}</b>
                </span>
                <BarOf share={seats.size / most} />
                <span className="n">{seats.size}</span>
              </li>
            ))}
          </ul>
          {marks.length === 0 && <p className="soft">{t('nobody')}</p>}
          <ul className="threads" role="list">
            {marks.map((mark) => (
              <li className="said" key={mark.id}>
                <p className="by">
                  <bdi>
                    <b>{nameOf(mark.seat)}</b>
                  </bdi>
                  <LayerTag layer={mark.body.layer} tag={mark.body.tag} />
                </p>
                <p>
                  <q lang={mark.body.target.lang}>{mark.body.target.exact}</q>
                </p>
                {mark.body.why && (
                  <p className="words" dir="auto">
                    {mark.body.why}
                  </p>
                )}
              </li>
            ))}
          </ul>
          {onTalk && (
            <p>
              <button className="btn" type="button" onClick={() => onTalk({ text: text.number, at })}>
                {t('talk')}
              </button>
            </p>
          )}
        </>
      )}
      {text.notes && (
        <>
          {at && <h3>{t('ourNotes')}</h3>}
          {notes.length === 0 && <p className="soft">{t('noNotes')}</p>}
          <ul className="our-notes" role="list">
            {notes.map((note) => (
              <NoteItem key={note.id} note={note} />
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function NoteItem({ note }: { note: NonNullable<Wire<ReadText>['notes']>[number] }) {
  const locale = useLocale();
  const placeName = usePlaceName();
  return (
    <li className={`note ${note.layer}`} id={`note-${note.id}`}>
      <p className="by">
        <LayerTag layer={note.layer} tag={note.tags[0] ?? null} />
        <span className="small soft">{placeName(note.at)}</span>
      </p>
      <p className="quotes">
        {Object.entries(note.targets).map(([lang, { exact }], index) => (
          <span key={lang}>
            {index > 0 && ' · '}
            <q lang={lang}>{exact}</q>
          </span>
        ))}
      </p>
      <p>
        <Prose prose={note.body[locale] as ProseModel} />
      </p>
    </li>
  );
}
