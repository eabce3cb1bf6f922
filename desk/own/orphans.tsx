import { useTranslations } from 'next-intl';
import { textOf } from '#desk/annotate/note-draft.ts';
import type { Locale } from '#lib/model/locale.ts';
import { describe as targetAt, type Work, type WorkNote, type WorkTarget } from '#lib/model/work.ts';
import type { WorkChange } from '#lib/model/work-change.ts';
import { orphansOf } from './orphans-of.ts';
import { saidIn, useNoteNames } from './own-note.tsx';
import { useGuesses } from './use-guesses.ts';

interface OrphansProps {
  work: Work;
  locale: Locale;
  onChange: (change: WorkChange) => void;
  onPlace: (note: WorkNote) => void;
}

/** Notes whose words are not found in any of the texts: their old words, the best guess, and the way to a new place. */
export function Orphans({ work, locale, onChange, onPlace }: OrphansProps) {
  const t = useTranslations('own');
  const namesOf = useNoteNames(work);
  const orphans = orphansOf(work);
  const guesses = useGuesses(work);
  if (orphans.length === 0) return null;
  const place = (note: WorkNote, lang: string, range: { start: number; end: number }) => {
    const targets: Record<string, WorkTarget> = { [lang]: targetAt(textOf(work, lang), range) };
    onChange({ notes: [{ before: note, after: { ...note, targets, lost: {} } }] });
  };
  return (
    <details className="orphans" id="orphans" open>
      <summary>{t('orphans', { count: orphans.length })}</summary>
      <ul role="list">
        {orphans.map((note) => {
          const [lang, target] = Object.entries(note.lost)[0] ?? [];
          const guess = guesses.get(note.id);
          return (
            <li key={note.id}>
              <p className="small">{namesOf(note).layer}</p>
              {target && (
                <p className="words" lang={lang}>
                  {target.exact}
                </p>
              )}
              <p>{saidIn(note.body, locale)?.text}</p>
              {guess && (
                <p className="small">
                  {t('guess')} <span lang={guess.lang}>{textOf(work, guess.lang).slice(guess.start, guess.end)}</span>{' '}
                  <button className="btn quiet" type="button" onClick={() => place(note, guess.lang, guess)}>
                    {t('placeHere')}
                  </button>
                </p>
              )}
              <button className="btn quiet" type="button" onClick={() => onPlace(note)}>
                {t('findPlace')}
              </button>
            </li>
          );
        })}
      </ul>
    </details>
  );
}
