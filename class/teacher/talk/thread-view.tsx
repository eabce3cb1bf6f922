import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { Entry, Thread } from '#class/talk/threads.ts';
import { useDesk } from '../desk.ts';
import { ToWall } from '../to-wall.tsx';
import { useSubjectName } from './subject-name.ts';
import { WriteForm } from './write-form.tsx';

/** One thread with what the teacher can do to it: answer, pin, lock, hide, and put what it is about on the wall. */
export function ThreadView({ thread }: { thread: Thread }) {
  const t = useTranslations('class.teacher.talk');
  const { open, act, say } = useDesk();
  const nameOf = useSubjectName();
  const [answering, setAnswering] = useState(false);
  const { first, replies, subject } = thread;
  const talking = open.room.phase === 'talk';
  const about = nameOf(subject);
  const flip = async (kind: 'pin' | 'unpin' | 'lock' | 'unlock') => {
    if (first && (await act({ kind, contribution: first.id }))) say(t(`done.${kind}`));
  };
  return (
    <li className={first?.pinned ? 'thread pinned' : 'thread'}>
      <div className="thread-words">
        <p className="by">
          <span>{about}</span>
          {first?.pinned && <b>{t('pinned')}</b>}
          {first?.locked && <b>{t('locked')}</b>}
        </p>
        {first ? <EntryView entry={first} /> : <p className="soft">{t('withdrawn')}</p>}
        {replies.map((reply) => (
          <div key={reply.id} className="reply">
            <EntryView entry={reply} />
          </div>
        ))}
        {answering && first && talking && (
          <WriteForm
            name={`answer ${thread.id}`}
            label={t('answerTo', { about })}
            send={(words) => open.make({ kind: 'entry', thread: thread.id, subject, words })}
            onDone={() => setAnswering(false)}
          />
        )}
      </div>
      <div className="cluster">
        <ToWall
          showing={
            subject.kind === 'passage'
              ? { kind: 'passage', text: subject.text, at: subject.at }
              : { kind: 'contrast', id: subject.id }
          }
          name={about}
        />
        {first && talking && !answering && (
          <button className="btn" type="button" onClick={() => setAnswering(true)}>
            {t('answer')}
          </button>
        )}
        {first && (
          <>
            <button className="btn" type="button" onClick={() => void flip(first.pinned ? 'unpin' : 'pin')}>
              {t(first.pinned ? 'unpin' : 'pin')}
            </button>
            <button className="btn" type="button" onClick={() => void flip(first.locked ? 'unlock' : 'lock')}>
              {t(first.locked ? 'unlock' : 'lock')}
            </button>
          </>
        )}
      </div>
    </li>
  );
}

function EntryView({ entry }: { entry: Entry }) {
  const t = useTranslations('class.teacher.talk');
  const { act, say, aliasOf, open } = useDesk();
  const { id, seat, own, status, body } = entry;
  const hidden = status === 'hidden';
  const who = own ? t('you') : aliasOf(seat);
  return (
    <div className={hidden ? 'entry hidden-words' : 'entry'}>
      <p className="by">
        <b>
          <bdi>{who}</bdi>
        </b>
        {hidden && <span>{t('hidden')}</span>}
      </p>
      <p className="words">{body.words}</p>
      {own ? (
        <button className="btn quiet" type="button" onClick={() => open.withdraw(id)}>
          {t('withdraw')}
        </button>
      ) : (
        <button
          className="btn quiet"
          type="button"
          aria-label={t(hidden ? 'restoreOf' : 'hideOf', { who })}
          onClick={async () => {
            const kind = hidden ? 'restore' : 'hide';
            if (await act({ kind, contribution: id })) say(t(`done.${kind}`));
          }}
        >
          {t(hidden ? 'restore' : 'hide')}
        </button>
      )}
    </div>
  );
}
