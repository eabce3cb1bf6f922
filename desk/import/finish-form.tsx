import { useTranslations } from 'next-intl';
import { type ReactNode, useId, useState } from 'react';
import { useOwnDossiers } from './use-own-dossiers.ts';

interface FinishFormProps {
  title: string;
  /** What the text is called if nothing is written. */
  usual: string;
  dossier: string;
  busy: boolean;
  onTitle: (title: string) => void;
  onDossier: (dossier: string) => void;
  onSave: () => void;
  children?: ReactNode;
}

/** What the text is called, where it lies, what one may do with it; then it is saved and opened. */
export function FinishForm(props: FinishFormProps) {
  const { title, usual, dossier, busy, onTitle, onDossier, onSave, children } = props;
  const t = useTranslations('import.finish');
  const dossiers = useOwnDossiers();
  // While it is being written it may be empty; left so, the text is called as it was.
  const [typed, setTyped] = useState<string | null>(null);
  const id = useId();
  return (
    <section aria-labelledby={`${id}-name`}>
      <h2 id={`${id}-name`}>{t('heading')}</h2>
      <form
        className="finish"
        onSubmit={(event) => {
          event.preventDefault();
          onSave();
        }}
      >
        <p className="field">
          <label htmlFor={`${id}-title`}>{t('title')}</label>
          <input
            id={`${id}-title`}
            type="text"
            value={typed ?? (title.trim() || usual)}
            maxLength={300}
            onChange={({ target }) => {
              setTyped(target.value);
              onTitle(target.value);
            }}
            onBlur={() => setTyped(null)}
          />
        </p>
        <p className="field">
          <label htmlFor={`${id}-dossier`}>{t('dossier')}</label>
          <input
            id={`${id}-dossier`}
            type="text"
            list={`${id}-dossiers`}
            value={dossier}
            maxLength={120}
            aria-describedby={`${id}-why`}
            onChange={({ target }) => onDossier(target.value)}
          />
          <datalist id={`${id}-dossiers`}>
            {dossiers.map((name) => (
              <option key={name} value={name} />
            ))}
          </datalist>
          <small id={`${id}-why`} className="soft">
            {t('dossierWhy')}
          </small>
        </p>
        <p className="edition">{t('rights')}</p>
        <div className="cluster">
          <button type="submit" className="btn primary big" disabled={busy}>
            {t('save')}
          </button>
          {children}
        </div>
      </form>
    </section>
  );
}
