import { useLocale, useTranslations } from 'next-intl';
import { useId, useState } from 'react';
import { useLangName } from '#desk/own/use-lang-name.ts';
import type { KeptWork } from '#desk/shelf/database.ts';
import { TakeOut } from '#desk/take-out/take-out.tsx';
import { address } from '#i18n/address.ts';
import { writeDate } from '#i18n/date.ts';

interface TextEntryProps {
  kept: KeptWork;
  /** What the dossier is called, where it is one of the site's. */
  dossierName: string | undefined;
  /** Names that the field for the dossier offers. */
  offers: string;
  onName: (title: string, dossier: string) => void;
  onCopy: () => void;
  onDelete: () => void;
}

/** A text on the device: what it is, the way into it, and what can be done with it. */
export function TextEntry({ kept, dossierName, offers, onName, onCopy, onDelete }: TextEntryProps) {
  const t = useTranslations('shelf');
  const locale = useLocale();
  const langName = useLangName();
  const id = useId();
  const [title, setTitle] = useState(kept.title);
  const [dossier, setDossier] = useState(dossierName ?? kept.dossier ?? '');
  const about = [
    kept.outlet,
    kept.published && writeDate(locale, kept.published, 'short'),
    kept.langs.map(langName).join(' → '),
    t('words', { count: kept.words }),
    t('notes', { count: kept.notes }),
    dossierName ?? kept.dossier,
    t('changed', { date: writeDate(locale, localDay(kept.changed), 'short') }),
  ];
  return (
    <li>
      <h2 id={`${id}-title`}>
        <a href={`${address(locale, 'import', 'read')}?text=${encodeURIComponent(kept.id)}`}>{kept.title}</a>
      </h2>
      <p className="small soft">{about.filter(Boolean).join(' · ')}</p>
      <details>
        <summary aria-describedby={`${id}-title`}>{t('more')}</summary>
        <form
          className="stack"
          onSubmit={(event) => {
            event.preventDefault();
            onName(title.trim() || kept.title, dossier.trim());
          }}
        >
          <p className="field">
            <label htmlFor={`${id}-name`}>{t('title')}</label>
            <input id={`${id}-name`} value={title} maxLength={300} onChange={(event) => setTitle(event.target.value)} />
          </p>
          {!kept.edition && (
            <p className="field">
              <label htmlFor={`${id}-dossier`}>{t('dossier')}</label>
              <input
                id={`${id}-dossier`}
                value={dossier}
                list={offers}
                maxLength={100}
                onChange={(event) => setDossier(event.target.value)}
              />
            </p>
          )}
          <p className="cluster">
            <button className="btn" type="submit">
              {t('saveName')}
            </button>
            <button className="btn" type="button" onClick={onCopy}>
              {t('copy')}
            </button>
            <button className="btn" type="button" onClick={onDelete}>
              {t('delete')}
            </button>
          </p>
        </form>
        <TakeOut id={kept.id} title={kept.title} />
      </details>
    </li>
  );
}

/** The day of a moment, where the reader is. */
function localDay(moment: string): string {
  const date = new Date(moment);
  return [date.getFullYear(), date.getMonth() + 1, date.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
}
