import { useLocale, useTranslations } from 'next-intl';
import { useEffect, useRef, useState } from 'react';
import { address } from '#i18n/address.ts';
import { begin, type History } from '#lib/import/review/history.ts';
import { groupsOf, type Review, startReview } from '#lib/import/review.ts';
import { problemOf, type ShelfProblemCode } from '../shelf/problem.ts';
import { type ReadWork, readWork, saveWork } from '../shelf.ts';
import { withTranslation } from './carry-targets.ts';
import { languageKey } from './language-select.tsx';
import { PlacedReport } from './placed-report.tsx';
import { ReviewDesk } from './review-desk.tsx';

type Looked = ReadWork | 'missing' | ShelfProblemCode | null;

/** A closer look at a text that is in: which notes found their words, what was set aside, which sentences belong together. */
export function Closer({ id }: { id: string }) {
  const t = useTranslations('import');
  const own = useTranslations('own');
  const locale = useLocale();
  const [read, setRead] = useState<Looked>(null);
  const [open, setOpen] = useState<{ at: number; history: History<Review> } | null>(null);
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

  const { work, revision } = read;
  async function finish(): Promise<void> {
    const old = open && work.translations[open.at];
    if (!open || !old) return;
    const review = open.history.now;
    const next = withTranslation(work, open.at, { text: review.target, groups: groupsOf(review) });
    const saved = await saveWork(next, revision).catch(problemOf);
    if (typeof saved === 'string') setRead(saved);
    else if (saved.kind === 'conflict') setRead(saved.now ?? 'missing');
    else setRead({ work: next, revision: saved.revision });
    setOpen(null);
    heading.current?.focus();
  }

  return (
    <main className="desk import" id="main" tabIndex={-1}>
      <h1 tabIndex={-1} ref={heading}>
        {work.title}
      </h1>
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
        <PlacedReport work={work}>
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
