import { useTranslations } from 'next-intl';
import { useRef } from 'react';
import { hasPlace } from '#lib/import/put-line-back.ts';
import type { Work } from '#lib/model/work.ts';

interface AsideListProps {
  work: Work;
  onPutBack: (line: number) => void;
}

/** What was set aside, struck through; a line whose place is known can be put back with one press. */
export function AsideList({ work, onPutBack }: AsideListProps) {
  const t = useTranslations('import');
  const list = useRef<HTMLUListElement>(null);
  const langOf = (line: number) => work.asidePlaces?.[line]?.lang ?? work.original.lang;

  function putBack(line: number): void {
    const buttons = [...(list.current?.querySelectorAll('button') ?? [])];
    const next = buttons[buttons.findIndex(({ dataset }) => dataset.line === String(line)) + 1] ?? buttons.at(-2);
    // The button goes away with its line: the next one takes its place under the hand.
    (next ?? document.getElementById('placed-aside'))?.focus();
    onPutBack(line);
  }

  if (work.aside.length === 0) return <p className="soft">{t('placed.nothingStruck')}</p>;
  return (
    <>
      {work.aside.some((_, line) => !hasPlace(work, line)) && <p className="soft">{t('placed.withoutPlace')}</p>}
      <ul role="list" className="aside-list" ref={list}>
        {work.aside.map((words, line) => (
          <li key={keyOf(work.aside, line)} className="line struck">
            <p>
              <del lang={langOf(line)} dir="auto">
                {words}
              </del>
            </p>
            {hasPlace(work, line) && (
              <button
                type="button"
                className="btn quiet"
                data-line={line}
                aria-label={t('clean.restoreLine', { line: words.slice(0, 60) })}
                onClick={() => putBack(line)}
              >
                {t('clean.restore')}
              </button>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

/** A line keeps its name when another goes, so that the hand that rests on it stays there. */
function keyOf(aside: readonly string[], line: number): string {
  const words = aside[line] ?? '';
  return `${aside.slice(0, line).filter((other) => other === words).length} ${words}`;
}
