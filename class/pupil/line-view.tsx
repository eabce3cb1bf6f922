import { useTranslations } from 'next-intl';
import { type FormEvent, useState } from 'react';
import { plainAt } from '#class/mark/class-parts.ts';
import { useDraft } from '#class/outbox/use-draft.ts';
import type { OpenRoom } from '#class/room/use-room.ts';
import { mayEdit, mayMake } from '#lib/class/admission.ts';
import { longest } from '#lib/class/limits.ts';
import { isRevealed } from '#lib/class/phase.ts';
import { lineTask, type Place } from '#lib/class/task.ts';
import type { Wire } from '#lib/class/wire.ts';
import type { Text } from '#lib/model/text.ts';
import { CountedField, fits } from './counted-field.tsx';
import { LineCompared } from './line-compared.tsx';
import { readTextOf } from './mark-draft.ts';
import { useWhere } from './use-where.ts';

/** The lines that the class translates itself: each alone first, and then beside the class's and ours. */
export function LinesView({ open }: { open: OpenRoom }) {
  const t = useTranslations('class.pupil.line');
  return (
    <section className="lines" aria-label={t('title')}>
      {open.room.settings.lines.map((place) => (
        <LineView key={lineTask(place)} open={open} place={place} />
      ))}
    </section>
  );
}

function LineView({ open, place }: { open: OpenRoom; place: Wire<Place> }) {
  const t = useTranslations('class.pupil.line');
  const room = useTranslations('class.room');
  const whereOf = useWhere(open);
  const task = lineTask(place);
  const [draft, setDraft] = useDraft(open.code, task);
  const [changing, setChanging] = useState(false);
  const [empty, setEmpty] = useState(false);
  const { phase, settings } = open.room;
  const text = readTextOf(open.reading, place.text);
  const own = open.contributions.find(
    (one) => one.own && one.body.kind === 'translation' && lineTask(one.body.place) === task,
  );
  const words = own?.body.kind === 'translation' ? own.body.words : null;
  const may = own ? mayEdit('translation', 'pupil', phase) : mayMake('translation', 'pupil', phase);
  const asking = may && (words === null || changing);
  const shown = draft || (changing ? (words ?? '') : '');
  const save = (event: FormEvent) => {
    event.preventDefault();
    setEmpty(!shown.trim());
    if (!fits(shown, longest.translation, 1)) return;
    open.make({ kind: 'translation', place, words: shown.trim() });
    setDraft('');
    setChanging(false);
  };
  const original = plainAt(text?.original as Text | undefined, place.at);
  return (
    <article className="line-card" aria-label={whereOf(place)}>
      <h2 className="where">{whereOf(place)}</h2>
      <p className="read" lang={text?.original.lang}>
        {original}
      </p>
      {asking ? (
        <form className="stack" onSubmit={save} noValidate>
          <CountedField
            label={t('label')}
            value={shown}
            longest={longest.translation}
            rows={3}
            lang={settings.lang}
            onChange={(next) => {
              setDraft(next);
              setEmpty(false);
            }}
          />
          <p className="missing" role="alert">
            {empty && t('empty')}
          </p>
          <p className="cluster">
            <button className="btn primary" type="submit">
              {t('save')}
            </button>
            {changing && (
              <button
                className="btn quiet"
                type="button"
                onClick={() => {
                  setChanging(false);
                  setDraft('');
                }}
              >
                {t('cancel')}
              </button>
            )}
            <span className="small soft">{t(isRevealed(phase) ? 'first' : 'hint')}</span>
          </p>
        </form>
      ) : words === null ? (
        <p className="soft">{t('notNow')}</p>
      ) : isRevealed(phase) ? (
        <LineCompared open={open} place={place} own={words} />
      ) : (
        <>
          <p className="small soft">
            {t('yours')}
            {own?.waiting && <span className="waits"> · {room('waits')}</span>}
          </p>
          <p className="read" lang={settings.lang} dir="auto">
            {words}
          </p>
          {may && (
            <p>
              <button className="btn quiet" type="button" onClick={() => setChanging(true)}>
                {t('change')}
              </button>
            </p>
          )}
        </>
      )}
    </article>
  );
}
