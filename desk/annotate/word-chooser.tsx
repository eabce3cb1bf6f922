import { useTranslations } from 'next-intl';
import { type KeyboardEvent, type MouseEvent, useId, useMemo, useRef, useState } from 'react';
import type { Range } from '#lib/model/text.ts';
import { tokensOf, wordsIn } from './word-tokens.ts';

interface WordChooserProps {
  label: string;
  sentence: string;
  lang: string;
  /** What is chosen, counted from the start of the sentence. */
  range: Range | null;
  onChange: (range: Range | null) => void;
  /** Whether a chooser above has said how it is done. */
  taught: boolean;
}

/**
 * The words of a sentence, to choose some in a row: a list of options with one stop for Tab. Arrows go from word to
 * word, Space or Enter takes one, with Shift all from the last one taken; a finger taps the first word and then the
 * last. What is chosen may begin or end inside a word, where it was chosen in the text itself.
 */
export function WordChooser({ label, sentence, lang, range, onChange, taught }: WordChooserProps) {
  const t = useTranslations('annotate');
  const id = useId();
  const tokens = useMemo(() => tokensOf(sentence, lang), [sentence, lang]);
  const words = useMemo(() => tokens.filter(({ isWord }) => isWord), [tokens]);
  const chosen = wordsIn(words, range);
  const [active, setActive] = useState(chosen?.first ?? 0);
  const from = useRef(chosen?.first ?? 0);
  const list = useRef<HTMLDivElement>(null);

  const take = (first: number, last: number) => {
    const [start, end] = [words[Math.min(first, last)], words[Math.max(first, last)]];
    if (start && end) onChange({ start: start.start, end: end.end });
  };
  const go = (to: number, extend: boolean) => {
    const next = Math.min(words.length - 1, Math.max(0, to));
    setActive(next);
    list.current?.querySelectorAll<HTMLElement>('[role=option]')[next]?.focus();
    if (extend) take(from.current, next);
    else from.current = next;
  };
  // A screen reader may have gone to a word without arrows, so the word that has the key is the one that counts.
  const press = (event: KeyboardEvent, at: number) => {
    const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
    if (step) go(at + step, event.shiftKey);
    else if (event.key === 'Home') go(0, event.shiftKey);
    else if (event.key === 'End') go(words.length - 1, event.shiftKey);
    else if (event.key === ' ' || event.key === 'Enter') {
      if (!event.shiftKey) from.current = at;
      setActive(at);
      take(from.current, at);
    } else if (event.key === 'a' && (event.ctrlKey || event.metaKey)) take(0, words.length - 1);
    else if (event.key === 'Delete' || event.key === 'Backspace') onChange(null);
    else return;
    event.preventDefault();
  };
  const tap = (event: MouseEvent, index: number) => {
    setActive(index);
    const goesOn = event.shiftKey || (chosen && chosen.first === chosen.last && chosen.first !== index);
    if (!goesOn) from.current = index;
    take(goesOn ? from.current : index, index);
  };

  let number = -1;
  return (
    <div className="word-chooser">
      <p className="small" id={`${id}-label`}>
        {label}
      </p>
      <div
        className="words-list"
        role="listbox"
        aria-multiselectable="true"
        aria-labelledby={`${id}-label`}
        aria-describedby={`${id}-how`}
        lang={lang}
        ref={list}
      >
        {tokens.map((token) => {
          if (!token.isWord) {
            return (
              <span key={token.start} role="none" className={inside(token, range) ? 'in' : undefined}>
                {token.text}
              </span>
            );
          }
          number += 1;
          const index = number;
          return (
            <button
              key={token.start}
              type="button"
              role="option"
              aria-selected={chosen !== null && chosen.first <= index && index <= chosen.last}
              tabIndex={index === active ? 0 : -1}
              onClick={(event) => tap(event, index)}
              onKeyDown={(event) => press(event, index)}
            >
              {token.text}
            </button>
          );
        })}
      </div>
      <p className={taught ? 'vh' : 'small soft'} id={`${id}-how`}>
        {t('chooseHow')}
      </p>
    </div>
  );
}

function inside(token: Range, range: Range | null): boolean {
  return range !== null && range.start <= token.start && token.end <= range.end;
}
