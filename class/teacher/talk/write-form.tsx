import { useTranslations } from 'next-intl';
import { type FormEvent, useEffect, useId, useRef, useState } from 'react';
import { useDraft } from '#class/outbox/use-draft.ts';
import { lengthOf, longest } from '#lib/class/limits.ts';
import { useDesk } from '../desk.ts';

interface WriteFormProps {
  /** Under which the draft is kept. */
  name: string;
  label: string;
  send: (words: string) => void;
  onDone: () => void;
}

/** A few words into a thread. What is being written survives a reload. */
export function WriteForm({ name, label, send, onDone }: WriteFormProps) {
  const t = useTranslations('class.teacher.talk');
  const { open } = useDesk();
  const [words, setWords] = useDraft(open.code, name);
  const [fault, setFault] = useState<'empty' | 'long' | null>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const id = useId();
  useEffect(() => field.current?.focus(), []);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const length = lengthOf(words.trim());
    if (length === 0 || length > longest.entry) {
      setFault(length === 0 ? 'empty' : 'long');
      return field.current?.focus();
    }
    send(words.trim());
    setWords('');
    onDone();
  };
  return (
    <form className="stack wide write-form" onSubmit={submit} noValidate>
      <div className="field">
        <label htmlFor={id}>{label}</label>
        <textarea
          ref={field}
          id={id}
          rows={3}
          value={words}
          aria-invalid={fault !== null}
          aria-describedby={`${id}-fault`}
          onChange={({ target }) => {
            setWords(target.value);
            setFault(null);
          }}
        />
        <p className="fault" id={`${id}-fault`} role="alert">
          {fault && t(`fault.${fault}`, { longest: longest.entry, length: lengthOf(words.trim()) })}
        </p>
      </div>
      <div className="cluster">
        <button className="btn primary" type="submit">
          {t('send')}
        </button>
        <button className="btn" type="button" onClick={onDone}>
          {t('cancel')}
        </button>
      </div>
    </form>
  );
}
