import { useTranslations } from 'next-intl';
import { download, fileName } from '#desk/take-out/download.ts';
import { formats } from '#desk/take-out/formats.ts';
import type { OpenWork } from './use-work.ts';

interface KeepingBarProps {
  open: OpenWork;
  /** A clash was answered: the notes that it was about, or that came of it. */
  onAnswer: (ids: string[]) => void;
}

/** Says when something written is not kept, and what can be done about it. Nothing, while all is well. */
export function KeepingBar({ open, onAnswer }: KeepingBarProps) {
  const t = useTranslations('own.keeping');
  const { keeping, work } = open;
  if (keeping.kind === 'kept') return <div role="alert" />;
  const copy = () => {
    if (keeping.kind !== 'clash') return;
    // What this tab wrote goes in beside what the other has written, as a note of its own.
    const notes = keeping.mine.notes.flatMap(({ after }) =>
      after ? [{ before: null, after: { ...after, id: crypto.randomUUID() } }] : [],
    );
    const { layers } = work;
    const made = (keeping.mine.layers?.after ?? []).filter((one) => layers.every(({ id }) => id !== one.id));
    open.letGo();
    onAnswer(notes.map(({ after }) => after.id));
    if (notes.length === 0) return;
    open.change({ notes, ...(made.length > 0 && { layers: { before: layers, after: [...layers, ...made] } }) });
  };
  const letGo = () => {
    open.letGo();
    if (keeping.kind === 'clash') onAnswer(keeping.mine.notes.flatMap(({ before }) => before?.id ?? []));
  };
  const take = async () => {
    const { ending, type, make } = formats.webAnnotation;
    download(fileName(work.title, ending), type, await make(work));
  };
  return (
    <div className="keeping" role="alert">
      <p>{t(keeping.kind)}</p>
      <p className="cluster">
        {keeping.kind === 'clash' ? (
          <>
            <button className="btn" type="button" onClick={copy}>
              {t('both')}
            </button>
            <button className="btn" type="button" onClick={letGo}>
              {t('theirs')}
            </button>
          </>
        ) : (
          <>
            <button className="btn" type="button" onClick={open.keepAgain}>
              {t(keeping.kind === 'gone' ? 'bringBack' : 'again')}
            </button>
            <button className="btn" type="button" onClick={take}>
              {t('download')}
            </button>
          </>
        )}
      </p>
    </div>
  );
}
