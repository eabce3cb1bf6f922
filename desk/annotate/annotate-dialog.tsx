import { useTranslations } from 'next-intl';
import { type FormEvent, useState } from 'react';
import type { LaidTexts } from '#lib/model/lay-out.ts';
import type { Locale } from '#lib/model/locale.ts';
import type { Work, WorkLayer, WorkNote } from '#lib/model/work.ts';
import { BodyField } from './body-field.tsx';
import { ContrastField } from './contrast-field.tsx';
import { LayerField } from './layer-field.tsx';
import { Modal } from './modal.tsx';
import { beginDraft, chooseWords, finishDraft, isChanged, type NoteDraft, type NoteStart } from './note-draft.ts';
import { WordChooser } from './word-chooser.tsx';

interface AnnotateDialogProps {
  work: Work;
  laid: LaidTexts;
  start: NoteStart;
  /** The layer that was used last. */
  layer: string;
  locale: Locale;
  contrasts: ReadonlyMap<string, string>;
  onSave: (note: WorkNote, layers: WorkLayer[]) => void;
  onClose: () => void;
}

/** A note as it is written: its words in each column, its layer and tags, what it says. */
export function AnnotateDialog({ work, laid, start, layer, locale, contrasts, onSave, onClose }: AnnotateDialogProps) {
  const t = useTranslations('annotate');
  const [begun] = useState(() => beginDraft(work, laid, start, layer));
  const [draft, setDraft] = useState<NoteDraft>(begun);
  const [layers, setLayers] = useState(work.layers);
  const [missing, setMissing] = useState<'needsWords' | 'needsBody' | 'needsLayer' | null>(null);
  const [leaving, setLeaving] = useState(false);
  const { note } = start;

  const leave = () => {
    const written = isChanged(draft, begun) || layers !== work.layers;
    setMissing(null);
    if (written && !leaving) setLeaving(true);
    else onClose();
    return !written || leaving;
  };
  const save = (event: FormEvent) => {
    event.preventDefault();
    const says = Object.values(draft.body).some((text) => text.trim());
    const lacks = !draft.columns.some((column) => column.words)
      ? 'needsWords'
      : draft.layer === ''
        ? 'needsLayer'
        : says
          ? null
          : 'needsBody';
    setMissing(lacks);
    if (!lacks) onSave(finishDraft(work, draft, note, new Date(), note?.id ?? crypto.randomUUID()), layers);
  };
  const title = !note ? 'new' : Object.keys(note.targets).length === 0 ? 'place' : 'change';
  return (
    <Modal className="annotate" title={t(`title.${title}`)} onClose={leave}>
      <form className="stack" onSubmit={save} noValidate>
        {draft.columns.map((column, index) =>
          column.sentence.trim() === '' ? (
            <p className="small soft" key={column.lang}>
              {t(index === 0 ? 'leftOutOriginal' : 'leftOutTranslation')}
            </p>
          ) : (
            <div key={column.lang}>
              <WordChooser
                label={t(index === 0 ? 'original' : 'translation')}
                sentence={column.sentence}
                lang={column.lang}
                range={column.words}
                onChange={(range) => setDraft(chooseWords(draft, column.lang, range))}
                taught={index > 0}
              />
              <p className="cluster small">
                <span role="status">
                  {column.words
                    ? t(column.chosen ? 'chosen' : 'found', {
                        words: column.sentence.slice(column.words.start, column.words.end),
                      })
                    : t('noWords')}
                </span>
                {column.words && (
                  <button
                    className="btn quiet"
                    type="button"
                    aria-label={t(index === 0 ? 'clearOriginal' : 'clearTranslation')}
                    onClick={() => setDraft(chooseWords(draft, column.lang, null))}
                  >
                    {t('clear')}
                  </button>
                )}
              </p>
            </div>
          ),
        )}
        <LayerField
          layers={layers}
          layer={draft.layer}
          tags={draft.tags}
          onChoose={(chosen, tags) => setDraft({ ...draft, layer: chosen, tags })}
          onLayers={setLayers}
        />
        <BodyField body={draft.body} locale={locale} onChange={(body) => setDraft({ ...draft, body })} />
        <ContrastField
          contrasts={contrasts}
          chosen={draft.contrasts}
          onChange={(chosen) => setDraft({ ...draft, contrasts: chosen })}
        />
        <p className="missing" role="alert">
          {missing && t(missing)}
          {!missing && leaving && t('leave')}
        </p>
        <p className="cluster">
          <button className="btn primary" type="submit">
            {t('save')}
          </button>
          <button className="btn" type="button" onClick={leave}>
            {t(leaving ? 'leaveAnyway' : 'cancel')}
          </button>
        </p>
      </form>
    </Modal>
  );
}
