import { useTranslations } from 'next-intl';
import { download, fileName } from '#desk/take-out/download.ts';
import { formats } from '#desk/take-out/formats.ts';
import type { OpenWork } from './use-work.ts';

/** Says when something written is not kept, and what can be done about it. Nothing, while all is well. */
export function KeepingBar({ open }: { open: OpenWork }) {
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
    if (notes.length === 0) return;
    open.change({ notes, ...(made.length > 0 && { layers: { before: layers, after: [...layers, ...made] } }) });
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
            <button className="btn" type="button" onClick={open.letGo}>
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
