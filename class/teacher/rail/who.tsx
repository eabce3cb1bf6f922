import { useLocale, useTranslations } from 'next-intl';
import { useEffect, useRef, useState } from 'react';
import { useDesk } from '../desk.ts';
import { SeatDialog } from './seat-dialog.tsx';

/** How often somebody who listens is told how many are in. */
const every = 12_000;

/** Who is in: how many, by their aliases, and who is done. */
export function Who() {
  const t = useTranslations('class.teacher.who');
  const { open, settings, change } = useDesk();
  const { seats, room, tally } = open;
  const [chosen, setChosen] = useState<string | null>(null);
  // On a phone the list is long, and once the lesson is on, what is below it is wanted more.
  const [listed, setListed] = useState(() => room.phase === 'gather' || matchMedia('(min-width: 62.01rem)').matches);
  const locale = useLocale();
  const pupils = seats
    .filter(({ role, removed }) => role === 'pupil' && !removed)
    // The server lists them by what was last new of them, and then nobody finds anybody.
    .sort((a, b) => (a.alias ?? '').localeCompare(b.alias ?? '', locale));
  const tells = room.phase === 'mark' || room.phase === 'reveal' || pupils.some(({ finished }) => finished);
  const seat = pupils.find(({ id }) => id === chosen);
  const heard = useSparingly(t('count', { count: tally.present ?? pupils.length }));
  return (
    <section className="who-box stack tight" aria-labelledby="who-is-in">
      <p className="vh" role="status">
        {heard}
      </p>
      <details className="who-list" open={listed} onToggle={({ currentTarget }) => setListed(currentTarget.open)}>
        <summary>
          <h2 id="who-is-in">{t('count', { count: pupils.length })}</h2>
        </summary>
        {pupils.length === 0 ? (
          <p className="small soft">{t('nobody')}</p>
        ) : (
          <ul className="who" role="list">
            {pupils.map(({ id, alias, finished }) => (
              <li key={id} className={finished ? 'done' : undefined}>
                <button type="button" aria-haspopup="dialog" onClick={() => setChosen(id)}>
                  <bdi>{alias}</bdi>
                  {tells && finished !== null && <small className="soft">{t(finished ? 'done' : 'notDone')}</small>}
                </button>
              </li>
            ))}
          </ul>
        )}
      </details>
      <label className="check small">
        <input
          type="checkbox"
          checked={settings.doorOpen}
          onChange={({ target }) => void change({ ...settings, doorOpen: target.checked })}
        />
        <span>{t(settings.doorOpen ? 'doorOpen' : 'doorClosed')}</span>
      </label>
      {seat && <SeatDialog seat={seat} onClose={() => setChosen(null)} />}
    </section>
  );
}

/** Words that are told to a screen reader, but not each time that they change: thirty come in within a minute. */
function useSparingly(words: string): string {
  const [told, setTold] = useState('');
  const last = useRef(0);
  const first = useRef(words);
  useEffect(() => {
    // What is so when the page opens is in the heading.
    if (words === first.current && last.current === 0) return;
    const wait = Math.max(1500, last.current + every - Date.now());
    const timer = setTimeout(() => {
      last.current = Date.now();
      setTold(words);
    }, wait);
    return () => clearTimeout(timer);
  }, [words]);
  return told;
}
