import { useTranslations } from 'next-intl';
import { type FormEvent, useEffect, useId, useMemo, useRef, useState } from 'react';
import { isWord } from '#lib/model/word.ts';

interface DividePanelProps {
  words: string;
  lang: string;
  onDivide: (offset: number) => void;
  onCancel: () => void;
}

/** Where a new sentence begins: a slider over the words, so that arrows, mouse and finger can all say it. */
export function DividePanel({ words, lang, onDivide, onCancel }: DividePanelProps) {
  const t = useTranslations('import.review.divide');
  const places = useMemo(() => beginnings(words, lang), [words, lang]);
  const [at, setAt] = useState(() => Math.floor(places.length / 2));
  const slider = useRef<HTMLInputElement>(null);
  const id = useId();
  const offset = places[at] ?? 0;
  const [one, two] = [words.slice(0, offset), words.slice(offset)];
  useEffect(() => slider.current?.focus(), []);

  function divide(event: FormEvent): void {
    event.preventDefault();
    if (places.length > 0) onDivide(offset);
  }

  return (
    <form
      className="row-panel"
      onSubmit={divide}
      onKeyDown={({ key }) => {
        if (key === 'Escape') onCancel();
      }}
    >
      <label htmlFor={id}>{t('label')}</label>
      <input
        ref={slider}
        id={id}
        type="range"
        min={0}
        max={Math.max(0, places.length - 1)}
        value={at}
        aria-valuetext={t('begins', { words: two.slice(0, 40) })}
        onChange={({ target }) => setAt(Number(target.value))}
        onKeyDown={(event) => {
          if (event.key === 'Enter') divide(event);
        }}
      />
      <ol lang={lang} dir="auto">
        <li>{one}</li>
        <li>{two}</li>
      </ol>
      <div className="cluster">
        <button type="submit" className="btn primary" disabled={places.length === 0}>
          {t('do')}
        </button>
        <button type="button" className="btn" onClick={onCancel}>
          {t('cancel')}
        </button>
      </div>
    </form>
  );
}

/** Where the second and every later word of a sentence begins. */
function beginnings(words: string, lang: string): number[] {
  const segmenter = new Intl.Segmenter(lang === 'und' ? undefined : lang, { granularity: 'word' });
  const all = [...segmenter.segment(words)].filter(({ segment }) => isWord(segment));
  // What opens a quotation before a word goes with the word.
  return all.slice(1).map(({ index }) => index - (/[“‘«»"'(–—「『]\s?$/u.exec(words.slice(0, index))?.[0].length ?? 0));
}
