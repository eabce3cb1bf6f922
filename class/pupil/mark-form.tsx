import { useTranslations } from 'next-intl';
import { type FormEvent, useEffect, useId, useRef, useState } from 'react';
import type { OpenRoom } from '#class/room/use-room.ts';
import { WordChooser } from '#desk/annotate/word-chooser.tsx';
import { mayEdit, mayMake } from '#lib/class/admission.ts';
import { longest } from '#lib/class/limits.ts';
import { isRevealed } from '#lib/class/phase.ts';
import { segmentAt } from '#lib/model/text.ts';
import { CountedField, fits } from './counted-field.tsx';
import { LayerChoice } from './layer-choice.tsx';
import { columnOf, draftToSend, type MarkDraft, readTextOf } from './mark-draft.ts';
import { useWhere } from './use-where.ts';

interface MarkFormProps {
  open: OpenRoom;
  draft: MarkDraft;
  /** Whether she has marked before, and need not be told how. */
  taught: boolean;
  onChange: (draft: MarkDraft) => void;
  /** `saved`: it was sent, and is not thrown away. */
  onClose: (saved: boolean) => void;
}

/** A mark as it is written: its words, its layer and tag, and why. */
export function MarkForm({ open, draft, taught, onChange, onClose }: MarkFormProps) {
  const t = useTranslations('class.pupil.mark');
  const whereOf = useWhere(open);
  const id = useId();
  const form = useRef<HTMLFormElement>(null);
  const [missing, setMissing] = useState<'needsWords' | 'needsLayer' | null>(null);
  const { room, reading } = open;
  const read = readTextOf(reading, draft.text);
  const columns = [read?.original, read?.withheld.includes(draft.at) ? null : read?.translation].flatMap(
    (one) => one ?? [],
  );
  const text = columnOf(read, draft.lang);
  const sentence = (text && segmentAt(text, draft.at)?.plain) ?? '';
  const may = draft.id ? mayEdit('mark', 'pupil', room.phase) : mayMake('mark', 'pupil', room.phase);
  const where = `${draft.id ?? ''} ${draft.text} ${draft.at}`;

  // Whoever opens it by keyboard goes on in it; on a phone it must not scroll the text away.
  // biome-ignore lint/correctness/useExhaustiveDependencies: each time it is about another sentence
  useEffect(() => {
    form.current?.focus({ preventScroll: true });
  }, [where]);

  const save = (event: FormEvent) => {
    event.preventDefault();
    const ready = draftToSend(draft, reading);
    setMissing(ready ? null : draft.range ? 'needsLayer' : 'needsWords');
    if (!ready || !may || !fits(draft.why, longest.why, 0)) return;
    if (draft.id) open.edit(draft.id, ready);
    else open.make(ready);
    onClose(true);
  };
  const toColumn = (lang: string) => onChange({ ...draft, lang, range: null });
  return (
    <form
      className="panel mark-form"
      ref={form}
      tabIndex={-1}
      aria-labelledby={`${id}-title`}
      onSubmit={save}
      onKeyDown={(event) => event.key === 'Escape' && onClose(false)}
      noValidate
    >
      <div className="cluster apart">
        <h2 id={`${id}-title`}>{t(draft.id ? 'change' : 'new')}</h2>
        <span className="small soft">{whereOf(draft)}</span>
      </div>
      {columns.length > 1 && (
        <div className="cluster" role="group" aria-label={t('column')}>
          {columns.map(({ lang }, index) => (
            <button
              className="btn"
              type="button"
              key={lang}
              aria-pressed={lang === draft.lang}
              onClick={() => lang !== draft.lang && toColumn(lang)}
            >
              {t(index === 0 ? 'original' : 'translation')}
            </button>
          ))}
          <button
            className="btn quiet"
            type="button"
            onClick={() => onChange({ ...draft, range: { start: 0, end: sentence.length } })}
          >
            {t('whole')}
          </button>
        </div>
      )}
      <WordChooser
        key={`${where} ${draft.lang}`}
        label={t('words')}
        sentence={sentence}
        lang={draft.lang}
        range={draft.range}
        onChange={(range) => onChange({ ...draft, range })}
        taught={taught}
      />
      <LayerChoice
        layers={room.settings.layers}
        layer={draft.layer}
        tag={draft.tag}
        onChoose={(layer, tag) => onChange({ ...draft, layer, tag })}
      />
      <CountedField
        label={t('why')}
        value={draft.why}
        longest={longest.why}
        rows={3}
        onChange={(why) => onChange({ ...draft, why })}
      />
      <p className="missing" role="alert">
        {!may ? t(draft.id && isRevealed(room.phase) ? 'seenOthers' : 'notNow') : missing && t(missing)}
      </p>
      <div className="cluster act">
        <button className="btn primary" type="submit" aria-disabled={!may || undefined}>
          {t('save')}
        </button>
        <button className="btn quiet" type="button" onClick={() => onClose(false)}>
          {t('cancel')}
        </button>
        {!isRevealed(room.phase) && <span className="small soft">{t('onlyYou')}</span>}
      </div>
    </form>
  );
}
