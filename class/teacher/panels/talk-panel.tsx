import { useLocale, useTranslations } from 'next-intl';
import { threadsIn } from '#class/talk/threads.ts';
import { useDesk } from '../desk.ts';
import { NewThread } from '../talk/new-thread.tsx';
import { ThreadView } from '../talk/thread-view.tsx';
import { ToWall } from '../to-wall.tsx';

/** The talk: threads on passages and contrasts, and the contrasts themselves for the wall. */
export function TalkPanel() {
  const t = useTranslations('class.teacher.talk');
  const locale = useLocale();
  const { open } = useDesk();
  const threads = threadsIn(open.contributions);
  const contrasts = open.reading?.contrasts ?? [];
  return (
    <>
      {contrasts.length > 0 && (
        <section className="stack wide" aria-labelledby="talk-contrasts">
          <h3 id="talk-contrasts">{t('contrasts')}</h3>
          <ul className="talk-contrasts" role="list">
            {contrasts.map(({ id, title, question }) => (
              <li key={id}>
                <div>
                  <p>
                    <b>{title[locale]}</b>
                  </p>
                  <p className="soft">{question[locale]}</p>
                </div>
                <ToWall showing={{ kind: 'contrast', id }} name={title[locale]} />
              </li>
            ))}
          </ul>
        </section>
      )}
      <section className="stack wide" aria-labelledby="talk-threads">
        <h3 id="talk-threads">{t('threads')}</h3>
        {threads.length === 0 && <p className="soft">{t('none')}</p>}
        <ul className="threads" role="list">
          {threads.map((thread) => (
            <ThreadView key={thread.id} thread={thread} />
          ))}
        </ul>
        {open.room.phase === 'talk' ? (
          <div>
            <NewThread />
          </div>
        ) : (
          <p className="small soft">{t('notNow')}</p>
        )}
      </section>
    </>
  );
}
