import { useTranslations } from 'next-intl';
import { type FormEvent, type ReactNode, useState } from 'react';
import { useDraft } from '#class/outbox/use-draft.ts';
import { longest } from '#lib/class/limits.ts';
import { CountedField, fits } from './counted-field.tsx';

interface EntryFormProps {
  code: string;
  /** Under what name the words are kept while they are written. */
  name: string;
  label: string;
  /** What it says so far, where it is changed. */
  before?: string;
  /** Why nothing can be sent at present. */
  shut?: string | undefined;
  /** What is chosen besides the words; `false` comes back where something is missing. */
  children?: ReactNode;
  onSend: (words: string) => boolean;
  onCancel?: (() => void) | undefined;
}

/** Words for a thread. */
export function EntryForm({ code, name, label, before = '', shut, children, onSend, onCancel }: EntryFormProps) {
  const t = useTranslations('class.pupil.talk');
  const [draft, setDraft] = useDraft(code, name, before);
  const [empty, setEmpty] = useState(false);
  const send = (event: FormEvent) => {
    event.preventDefault();
    setEmpty(!draft.trim());
    if (shut || !fits(draft, longest.entry, 1) || !onSend(draft.trim())) return;
    setDraft('');
  };
  return (
    <form className="stack entry-form" onSubmit={send} noValidate>
      {children}
      <CountedField
        label={label}
        value={draft}
        longest={longest.entry}
        rows={3}
        onChange={(next) => {
          setDraft(next);
          setEmpty(false);
        }}
      />
      <p className="missing" role="alert">
        {shut ?? (empty && t('empty'))}
      </p>
      <p className="cluster">
        <button className="btn primary" type="submit" aria-disabled={shut ? true : undefined}>
          {t(before ? 'save' : 'send')}
        </button>
        {onCancel && (
          <button
            className="btn quiet"
            type="button"
            onClick={() => {
              setDraft('');
              onCancel();
            }}
          >
            {t('cancel')}
          </button>
        )}
      </p>
    </form>
  );
}
