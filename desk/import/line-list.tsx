import { useTranslations } from 'next-intl';
import { type KeyboardEvent, useState } from 'react';
import type { CleanLine } from '#lib/import/clean/clean-line.ts';
import { Chunk, inChunks } from './chunk.tsx';
import type { Taken } from './taken.ts';

interface LineListProps {
  text: Taken;
  label: string;
  hint: string;
  onFlip: (line: number) => void;
}

const chunkSize = 60;

/** The lines of a text, those set aside struck through in their places. One stop for Tab; the arrows go from line to line. */
export function LineList({ text, label, hint, onFlip }: LineListProps) {
  const t = useTranslations('import.clean');
  const [at, setAt] = useState(0);
  const { lines, lang, judged } = text;

  function go(event: KeyboardEvent<HTMLElement>): void {
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: lines.length - 1 }[event.key];
    if (to === undefined || event.altKey || event.ctrlKey || event.metaKey || !lines[to]) return;
    event.preventDefault();
    setAt(to);
    const list = event.currentTarget;
    requestAnimationFrame(() => list.querySelector<HTMLElement>(`[data-line="${to}"]`)?.focus());
  }

  const line = ({ text: words, role, kept }: CleanLine, number: number) => (
    <div role="listitem" key={number} className={kept ? `line ${role}` : 'line struck'}>
      {kept ? (
        <p lang={lang} dir="auto">
          {words}
        </p>
      ) : (
        <p>
          <del lang={lang} dir="auto">
            {words}
          </del>{' '}
          <span className="why">{t(judged[number] ? 'byYou' : `role.${role}`)}</span>
        </p>
      )}
      <button
        type="button"
        className="btn quiet"
        data-line={number}
        tabIndex={number === at ? 0 : -1}
        aria-label={t(kept ? 'strikeLine' : 'restoreLine', { line: words.slice(0, 60) })}
        onFocus={() => setAt(number)}
        onClick={() => onFlip(number)}
      >
        {t(kept ? 'strike' : 'restore')}
      </button>
    </div>
  );

  return (
    <div role="list" className="lines" aria-label={label} aria-describedby={hint} onKeyDown={go}>
      {inChunks(lines, chunkSize).map(({ from, part }) => (
        <Chunk key={from} role="presentation" held={at >= from - 1 && at <= from + chunkSize} guess={part.length * 3}>
          {() => part.map((one, n) => line(one, from + n))}
        </Chunk>
      ))}
    </div>
  );
}
