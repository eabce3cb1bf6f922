import { useTranslations } from 'next-intl';
import { useEffect, useRef, useState } from 'react';
import { useDraft } from '#class/outbox/use-draft.ts';
import type { OpenRoom } from '#class/room/use-room.ts';
import { mayMake } from '#lib/class/admission.ts';
import { EntryForm } from './entry-form.tsx';
import { SubjectSelect } from './subject-select.tsx';
import { ThreadView } from './thread-view.tsx';
import { parseSubject, threadsOf } from './threads.ts';

interface TalkViewProps {
  open: OpenRoom;
  /** Undo is offered by the room. */
  onWithdraw: (id: string) => void;
}

/** The talk: threads on passages and contrasts. */
export function TalkView({ open, onWithdraw }: TalkViewProps) {
  const t = useTranslations('class.pupil.talk');
  const [subject, setSubject] = useDraft(open.code, 'subject');
  const [missing, setMissing] = useState(false);
  const begin = useRef<HTMLDetailsElement>(null);
  const threads = threadsOf(open.contributions);
  const may = mayMake('entry', 'pupil', open.room.phase);
  // Whoever came from a passage finds the form open for it.
  useEffect(() => {
    if (subject && begin.current) begin.current.open = true;
  }, [subject]);
  const send = (words: string) => {
    const about = parseSubject(subject);
    setMissing(!about);
    if (!about) return false;
    open.make({ kind: 'entry', thread: null, subject: about, words });
    setSubject('');
    if (begin.current) begin.current.open = false;
    return true;
  };
  return (
    <section className="talk" aria-labelledby="talk">
      <h2 id="talk">{t('title', { count: threads.length })}</h2>
      {may ? (
        <details ref={begin} className="begin">
          <summary>{t('begin')}</summary>
          <EntryForm code={open.code} name="thread" label={t('words')} onSend={send}>
            <SubjectSelect open={open} value={subject} missing={missing} onChange={setSubject} />
          </EntryForm>
        </details>
      ) : (
        <p className="soft">{t('over')}</p>
      )}
      {threads.length === 0 && <p className="soft">{t('none')}</p>}
      <ul className="threads" role="list">
        {threads.map((thread) => (
          <ThreadView key={thread.first.id} open={open} thread={thread} onWithdraw={onWithdraw} />
        ))}
      </ul>
    </section>
  );
}
