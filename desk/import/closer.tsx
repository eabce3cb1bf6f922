import { useLocale, useTranslations } from 'next-intl';
import { useEffect, useRef, useState } from 'react';
import { address } from '#i18n/address.ts';
import { putLineBack } from '#lib/import/put-line-back.ts';
import { begin, type History } from '#lib/import/review/history.ts';
import { groupsOf, type Review, startReview } from '#lib/import/review.ts';
import { isSame } from '#lib/model/same.ts';
import type { Work } from '#lib/model/work.ts';
import { problemOf, type ShelfProblemCode } from '../shelf/problem.ts';
import { type ReadWork, readWork } from '../shelf.ts';
import { AsideList } from './aside-list.tsx';
import { withTranslation } from './carry-targets.ts';
import { languageKey } from './language-select.tsx';
import { PlacedReport } from './placed-report.tsx';
import { ReviewDesk } from './review-desk.tsx';
import { saveAgain } from './save-again.ts';

type Looked = ReadWork | 'missing' | ShelfProblemCode | null;

/** A closer look at a text that is in: which notes found their words, what was set aside, which sentences belong together. */
export function Closer({ id }: { id: string }) {
  const t = useTranslations('import');
  const own = useTranslations('own');
  const locale = useLocale();
  const [read, setRead] = useState<Looked>(null);
  const [open, setOpen] = useState<{ at: number; history: History<Review> } | null>(null);
  const [said, setSaid] = useState('');
  /** What the work was before each line that was put back, for undoing it. */
  const [past, setPast] = useState<readonly Work[]>([]);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    readWork(id).then(
      (found) => setRead(found ?? 'missing'),
      (error: unknown) => setRead(problemOf(error)),
    );
  }, [id]);

  if (read === null || typeof read === 'string') {
    return (
      <main className="desk import" id="main" tabIndex={-1}>
        <h1>{own('page.import.title')}</h1>
        <p role="status">{own(`state.${read ?? 'looking'}`)}</p>
      </main>
    );
  }

  const { work } = read;
  /** Changes the texts, keeps that, and says what came of it; what was there before can be had again. */
  async function commit(from: ReadWork, change: (work: Work) => Work | null, done: string): Promise<boolean> {
    const saved = await saveAgain(from, change).catch(problemOf);
    if (typeof saved === 'string') {
      setSaid(own(`state.${saved}`));
      return false;
    }
    setRead(saved.kind === 'gone' ? 'missing' : saved.kind === 'changed' ? saved.now : saved.read);
    setSaid(saved.kind === 'saved' ? done : t('placed.changed'));
    return saved.kind === 'saved';
  }
  async function putBack(line: number): Promise<void> {
    const from = read as ReadWork;
    const words = from.work.aside[line];
    const did = await commit(
      from,
      (now) => putLineBack(now, line),
      t('placed.putBack', { line: words?.slice(0, 60) ?? '' }),
    );
    setPast(did ? [...past, from.work] : []);
  }
  async function undo(): Promise<void> {
    const before = past.at(-1);
    if (!before) return;
    // Notes that were written since stand by words of the text as it is now.
    const { notes } = work;
    await commit(read as ReadWork, (now) => (isSame(now.notes, notes) ? before : null), t('placed.undone'));
    setPast(past.slice(0, -1));
    heading.current?.focus();
  }
  async function finish(): Promise<void> {
    if (!open) return;
    const { now } = open.history;
    const next = { text: now.target, groups: groupsOf(now) };
    const did = await commit(read as ReadWork, (one) => withTranslation(one, open.at, next), t('placed.kept'));
    if (did) setPast([]);
    setOpen(null);
    heading.current?.focus();
  }

  return (
    <main className="desk import" id="main" tabIndex={-1}>
      <h1 tabIndex={-1} ref={heading}>
        {work.title}
      </h1>
      <div className="cluster">
        <p role="status">{said}</p>
        {past.length > 0 && !open && (
          <button type="button" className="btn" onClick={undo}>
            {own('undo')}
          </button>
        )}
      </div>
      {open ? (
        <>
          <ReviewDesk
            history={open.history}
            without={['divide', 'join', 'note', 'strike']}
            onChange={(history) => setOpen({ ...open, history })}
          />
          <section>
            <button type="button" className="btn primary big" onClick={finish}>
              {t('placed.done')}
            </button>
          </section>
        </>
      ) : (
        <PlacedReport work={work} aside={<AsideList work={work} onPutBack={putBack} />}>
          {work.translations.map(({ text, groups }, at) => (
            <button
              key={text.lang}
              type="button"
              className="btn"
              onClick={() => setOpen({ at, history: begin(startReview(work.original, text, groups)) })}
            >
              {t('placed.sentences', { lang: t(`language.${languageKey(text.lang)}`) })}
            </button>
          ))}
        </PlacedReport>
      )}
      <p>
        <a className="btn" href={`${address(locale, 'import', 'read')}?text=${encodeURIComponent(work.id)}`}>
          {t('placed.open')}
        </a>
      </p>
    </main>
  );
}
