import { useTranslations } from 'next-intl';
import { useEffect, useId, useRef, useState } from 'react';

interface WritePanelProps {
  /** What is to be translated, and into what. */
  words: string;
  lang: string;
  into: string;
  onWrite: (words: string) => void;
  onCancel: () => void;
}

/** A field for a translation that is missing. */
export function WritePanel({ words, lang, into, onWrite, onCancel }: WritePanelProps) {
  const t = useTranslations('import.review.write');
  const [text, setText] = useState('');
  const field = useRef<HTMLTextAreaElement>(null);
  const id = useId();
  useEffect(() => field.current?.focus(), []);
  return (
    <form
      className="row-panel"
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim()) onWrite(text);
      }}
      onKeyDown={({ key }) => {
        if (key === 'Escape') onCancel();
      }}
    >
      <p lang={lang} dir="auto">
        {words}
      </p>
      <label htmlFor={id}>{t('label')}</label>
      <textarea
        ref={field}
        id={id}
        rows={2}
        lang={into}
        value={text}
        onChange={({ target }) => setText(target.value)}
      />
      <div className="cluster">
        <button type="submit" className="btn primary" disabled={text.trim() === ''}>
          {t('do')}
        </button>
        <button type="button" className="btn" onClick={onCancel}>
          {t('cancel')}
        </button>
      </div>
    </form>
  );
}
