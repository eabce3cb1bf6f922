import { getTranslations } from 'next-intl/server';
import type { Prose as ProseModel } from '#lib/model/annotation.ts';
import { isLayerId } from '#lib/model/layer.ts';
import type { Locale } from '#lib/model/locale.ts';
import type { Work, WorkNote } from '#lib/model/work.ts';
import { Prose } from '../reader/prose.tsx';

/** A note whose words are not found in the full text: what it says, and the words as the study edition has them. */
export interface OrphanNote {
  note: WorkNote;
  body: ProseModel;
}

interface FullLabelProps {
  locale: Locale;
  work: Work;
  /** Whether it is an edition of ours in the publisher’s words, or a text of the reader’s own. */
  kind: 'full' | 'own';
  orphans: readonly OrphanNote[];
}

/** The label that a text of the reader's own library wears, the way to its publisher, and the notes that found no place. */
export async function FullLabel({ locale, work, kind, orphans }: FullLabelProps) {
  const t = await getTranslations({ locale });
  const { lang } = work.original;
  return (
    <div className="aside">
      <p className="edition">
        <b>{t(kind === 'full' ? 'reader.full.name' : 'reader.full.own')}</b>{' '}
        {t(kind === 'full' ? 'reader.full.label' : 'reader.full.ownLabel')}{' '}
        {work.address && <a href={work.address}>{t('reader.readAt')} ↗</a>}
      </p>
      {orphans.length > 0 && (
        <details>
          <summary>{t('reader.full.orphans', { count: orphans.length })}</summary>
          <p>{t('reader.full.orphansWhy')}</p>
          <dl className="changes">
            {orphans.map(({ note, body }) => (
              <div key={note.id} id={`lost-${note.id}`}>
                <dt>
                  {isLayerId(note.layer) && `${t(`layer.${note.layer}.name`)}: `}
                  <span lang={lang}>{note.lost[lang]?.exact}</span>
                </dt>
                <dd>
                  <Prose prose={body} />
                </dd>
              </div>
            ))}
          </dl>
        </details>
      )}
    </div>
  );
}
