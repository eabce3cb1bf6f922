import { useTranslations } from 'next-intl';
import { useCallback, useEffect, useRef } from 'react';
import { useDraft } from '#class/outbox/use-draft.ts';
import type { OpenRoom } from '#class/room/use-room.ts';
import { longest } from '#lib/class/limits.ts';
import { CountedField, fits } from './counted-field.tsx';

/** So long after the last letter the note is sent. */
const rest = 2500;

/** Her own notes, for nobody else: sent by themselves when she stops writing. */
export function NoteField({ open, rows = 8 }: { open: OpenRoom; rows?: number }) {
  const t = useTranslations('class.pupil.note');
  const { make, edit, withdraw } = open;
  const kept = open.contributions.find((one) => one.own && one.body.kind === 'note');
  const words = kept?.body.kind === 'note' ? kept.body.words : '';
  const [draft, setDraft] = useDraft(open.code, 'note');
  // The draft bears a letter in front, so that an emptied note is a draft too.
  const value = draft ? draft.slice(1) : words;
  const changed = draft !== '' && value.trim() !== words.trim();
  const id = kept?.id;

  const save = useCallback(() => {
    if (!changed || !fits(value, longest.note, 0)) return;
    const note = value.trim();
    if (!note) {
      if (id) withdraw(id);
    } else if (id) edit(id, { kind: 'note', words: note });
    else make({ kind: 'note', words: note });
  }, [changed, value, id, make, edit, withdraw]);
  useEffect(() => {
    if (!changed) return;
    const timer = setTimeout(save, rest);
    return () => clearTimeout(timer);
  }, [changed, save]);
  // Whoever goes to another view does not wait for the timer.
  const last = useRef(save);
  useEffect(() => {
    last.current = save;
  }, [save]);
  useEffect(() => () => last.current(), []);
  return (
    <div className="note-field">
      <CountedField
        label={t('title')}
        value={value}
        longest={longest.note}
        rows={rows}
        onChange={(next) => setDraft(`.${next}`)}
        onBlur={() => {
          save();
          // What is stored is no draft any more; while she writes, a blank at the end must stay.
          if (!changed) setDraft('');
        }}
      />
      <p className="small soft">{t('private')}</p>
    </div>
  );
}
