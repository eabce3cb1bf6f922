import { useLocale, useTranslations } from 'next-intl';
import { useEffect, useId, useState } from 'react';
import { address } from '#i18n/address.ts';
import type { LooseNote } from '#lib/import/loose-note.ts';
import type { Settled } from '#lib/import/settle-notes.ts';
import type { KeptWork } from '../shelf/database.ts';
import { listWorks } from '../shelf.ts';

interface TakenInNoteProps {
  /** How many texts of the file lie on the shelf now. */
  works: number;
  /** Notes that belong to a text which was not in the file. */
  notes: readonly LooseNote[];
  busy: boolean;
  /** Puts the notes into a text of the shelf; `null` if that was cancelled. */
  onSettle: (work: string) => Promise<Pick<Settled, 'found' | 'lost'> | null>;
}

/** What came of a file that held texts or notes: where they are, and which text the notes are about. */
export function TakenInNote({ works, notes, busy, onSettle }: TakenInNoteProps) {
  const t = useTranslations('import.takenIn');
  const locale = useLocale();
  const [kept, setKept] = useState<KeptWork[]>([]);
  const [chosen, setChosen] = useState('');
  const [settled, setSettled] = useState<{ found: number; lost: number; id: string } | null>(null);
  const id = useId();
  useEffect(() => {
    listWorks().then(setKept, () => setKept([]));
  }, []);
  const text = chosen || kept[0]?.id;
  const read = (work: string) => `${address(locale, 'import', 'read')}?text=${encodeURIComponent(work)}`;
  return (
    <section className="recognised" aria-labelledby={`${id}-name`}>
      <h2 id={`${id}-name`} tabIndex={-1}>
        {t('heading')}
      </h2>
      {works > 0 && <p>{t('texts', { count: works })}</p>}
      {notes.length > 0 && !settled && (
        <>
          <p>{t('notes', { count: notes.length })}</p>
          {text ? (
            <div className="cluster">
              <label htmlFor={`${id}-text`}>{t('which')}</label>
              <select id={`${id}-text`} value={text} onChange={({ target }) => setChosen(target.value)}>
                {kept.map((work) => (
                  <option key={work.id} value={work.id}>
                    {work.title}
                  </option>
                ))}
              </select>
              <button
                type="button"
                className="btn primary"
                disabled={busy}
                onClick={async () => {
                  const done = await onSettle(text);
                  if (done) setSettled({ ...done, id: text });
                }}
              >
                {t('settle')}
              </button>
            </div>
          ) : (
            <p>{t('noText')}</p>
          )}
        </>
      )}
      {settled && (
        <p role="status">
          {t('settled', { found: settled.found, lost: settled.lost })} <a href={read(settled.id)}>{t('open')}</a>
        </p>
      )}
      <p>
        <a href={address(locale, 'import', 'texts')}>{t('shelf')}</a>
      </p>
    </section>
  );
}
