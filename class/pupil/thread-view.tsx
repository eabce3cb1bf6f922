import { useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import { plainAt } from '#class/mark/class-parts.ts';
import type { OpenRoom } from '#class/room/use-room.ts';
import { mayEdit, mayMake } from '#lib/class/admission.ts';
import type { Subject } from '#lib/class/contribution.ts';
import type { Wire } from '#lib/class/wire.ts';
import type { Text } from '#lib/model/text.ts';
import { EntryForm } from './entry-form.tsx';
import { readTextOf } from './mark-draft.ts';
import type { Entry, Thread } from './threads.ts';
import { useNames } from './use-names.ts';
import { useWhere } from './use-where.ts';

interface ThreadViewProps {
  open: OpenRoom;
  thread: Thread;
  onWithdraw: (id: string) => void;
}

/** A thread with what was said in it, and a place to answer. */
export function ThreadView({ open, thread: { first, replies }, onWithdraw }: ThreadViewProps) {
  const t = useTranslations('class.pupil.talk');
  const [answering, setAnswering] = useState(false);
  const may = mayMake('entry', 'pupil', open.room.phase) && !first.locked;
  const reply = (words: string) => {
    open.make({ kind: 'entry', thread: first.id, subject: first.body.subject, words });
    setAnswering(false);
    return true;
  };
  return (
    <li className="thread" data-pinned={first.pinned || undefined}>
      <p className="where">
        {first.pinned && <b>{t('pinned')} · </b>}
        <SubjectName open={open} subject={first.body.subject} />
        {first.locked && <span> · {t('locked')}</span>}
      </p>
      <EntryView open={open} entry={first} locked={first.locked} onWithdraw={onWithdraw} />
      {replies.length > 0 && (
        <ul className="replies" role="list">
          {replies.map((entry) => (
            <li key={entry.id}>
              <EntryView open={open} entry={entry} locked={first.locked} onWithdraw={onWithdraw} />
            </li>
          ))}
        </ul>
      )}
      {may &&
        (answering ? (
          <EntryForm
            code={open.code}
            name={`reply ${first.id}`}
            label={t('reply')}
            onSend={reply}
            onCancel={() => setAnswering(false)}
          />
        ) : (
          <p>
            <button className="btn" type="button" onClick={() => setAnswering(true)}>
              {t('answer')}
            </button>
          </p>
        ))}
    </li>
  );
}

interface EntryViewProps {
  open: OpenRoom;
  entry: Entry;
  locked: boolean;
  onWithdraw: (id: string) => void;
}

function EntryView({ open, entry, locked, onWithdraw }: EntryViewProps) {
  const t = useTranslations('class.pupil.talk');
  const room = useTranslations('class.room');
  const nameOf = useNames(open);
  const [changing, setChanging] = useState(false);
  const { body } = entry;
  const may = entry.own && !locked && mayEdit('entry', 'pupil', open.room.phase);
  if (changing && may) {
    return (
      <EntryForm
        code={open.code}
        name={`entry ${entry.id}`}
        label={t('change')}
        before={body.words}
        onSend={(words) => {
          open.edit(entry.id, { kind: 'entry', thread: body.thread, subject: body.subject, words });
          setChanging(false);
          return true;
        }}
        onCancel={() => setChanging(false)}
      />
    );
  }
  return (
    <div className="said">
      <p className="by">
        <bdi>
          <b>{nameOf(entry.seat)}</b>
        </bdi>
        {entry.waiting && <span className="waits">{room('waits')}</span>}
        {entry.status === 'hidden' && <span>{t('hidden')}</span>}
      </p>
      <p className="words" dir="auto">
        {body.words}
      </p>
      {entry.own && (
        <p className="cluster act">
          {may && (
            <button className="btn quiet" type="button" onClick={() => setChanging(true)}>
              {t('edit')}
            </button>
          )}
          <button className="btn quiet" type="button" onClick={() => onWithdraw(entry.id)}>
            {t('withdraw')}
          </button>
        </p>
      )}
    </div>
  );
}

/** What a thread is about, with the words where it is a passage. */
export function SubjectName({ open, subject }: { open: OpenRoom; subject: Wire<Subject> }) {
  const locale = useLocale();
  const whereOf = useWhere(open);
  if (subject.kind === 'contrast') {
    return open.reading?.contrasts?.find(({ id }) => id === subject.id)?.title[locale] ?? subject.id;
  }
  const text = readTextOf(open.reading, subject.text);
  const words = plainAt(text?.original as Text | undefined, subject.at);
  return (
    <>
      {whereOf(subject)}
      {words && (
        <>
          : <q lang={text?.original.lang}>{words.length > 90 ? `${words.slice(0, 90)} …` : words}</q>
        </>
      )}
    </>
  );
}
