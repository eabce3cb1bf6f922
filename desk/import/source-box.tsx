import { useTranslations } from 'next-intl';
import { type ClipboardEvent, useId, useRef, useState } from 'react';
import type { Side } from '#lib/import/review.ts';
import type { Brought } from '../engine/task.ts';
import { broughtBy, broughtFile, useDrop } from './drop.ts';

interface SourceBoxProps {
  side: Side;
  busy: boolean;
  onBring: (brought: Brought[]) => void;
}

/** The longest text that is shown in the field itself, in UTF-16 code units. */
const longest = 100_000;

/** Where a text is pasted, dropped or chosen. What stands in the field stays there until it has been taken in. */
export function SourceBox({ side, busy, onBring }: SourceBoxProps) {
  const t = useTranslations('import.box');
  const box = useRef<HTMLElement>(null);
  const file = useRef<HTMLInputElement>(null);
  const [text, setText] = useState('');
  const id = useId();
  const over = useDrop(box, async (data) => onBring(await broughtBy(data)));

  async function paste(event: ClipboardEvent<HTMLTextAreaElement>): Promise<void> {
    const { clipboardData } = event;
    // A field would take seconds to lay a book out; it goes straight on to be read.
    if (clipboardData.getData('text/plain').length > longest) event.preventDefault();
    // The plain words go into the field as always; the page is read from the rich ones, where its parts are told apart.
    const brought = await broughtBy(clipboardData);
    if (text.trim() === '' && brought.length > 0) onBring(brought);
  }

  return (
    <section className={over ? 'drop over' : 'drop'} ref={box} aria-labelledby={`${id}-name`}>
      <header>
        <h3 id={`${id}-name`}>{t(side)}</h3>
        {side === 'target' && <span className="soft small">{t('optional')}</span>}
      </header>
      <label className="field" htmlFor={`${id}-text`}>
        {t('paste')}
      </label>
      <textarea
        id={`${id}-text`}
        rows={8}
        value={text}
        spellCheck={false}
        aria-describedby={`${id}-kinds`}
        onChange={({ target }) => setText(target.value)}
        onPaste={paste}
      />
      <div className="cluster">
        <button type="button" className="btn" disabled={busy || text.trim() === ''} onClick={() => onBring([{ text }])}>
          {t('use')}
        </button>
        <button type="button" className="btn" disabled={busy} onClick={() => file.current?.click()}>
          {t('choose')}
        </button>
        <input
          ref={file}
          type="file"
          className="vh"
          multiple
          tabIndex={-1}
          aria-label={t('file', { which: t(side) })}
          onChange={async ({ target }) => {
            const files = [...(target.files ?? [])];
            target.value = '';
            if (files.length > 0) onBring(await Promise.all(files.map(broughtFile)));
          }}
        />
        <span className="soft small" id={`${id}-kinds`}>
          {t('kinds')}
        </span>
      </div>
    </section>
  );
}
