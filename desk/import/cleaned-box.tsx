import { useTranslations } from 'next-intl';
import { type ReactNode, useId } from 'react';
import type { Side } from '#lib/import/review.ts';
import { LanguageSelect } from './language-select.tsx';
import { LineList } from './line-list.tsx';
import { countLines, type Taken } from './taken.ts';

interface CleanedBoxProps {
  side: Side;
  text: Taken;
  onFlip: (line: number) => void;
  onLanguage: (lang: string) => void;
  onChange: () => void;
  /** What was recognised, and what may be done about it. */
  children?: ReactNode;
}

/** A text that was taken in: what was recognised, what is the article and what was set aside. */
export function CleanedBox({ side, text, onFlip, onLanguage, onChange, children }: CleanedBoxProps) {
  const t = useTranslations('import');
  const id = useId();
  const { kept, aside } = countLines(text);
  return (
    <section className="drop taken" aria-labelledby={`${id}-name`}>
      <header>
        <h3 id={`${id}-name`}>{t(`box.${side}`)}</h3>
        <LanguageSelect lang={text.lang} unsure={text.confidence < 0.8} onChange={onLanguage} />
      </header>
      {children}
      {text.title && (
        <p className="small soft">
          {t('clean.title')} <b lang={text.lang}>{text.title}</b>
        </p>
      )}
      <p className="small soft" id={`${id}-hint`}>
        {t('clean.hint')}
      </p>
      <LineList text={text} label={t('clean.lines', { which: t(`box.${side}`) })} hint={`${id}-hint`} onFlip={onFlip} />
      <footer className="cluster apart">
        <output className="small soft">{t('clean.count', { kept, aside })}</output>
        <button type="button" className="btn" onClick={onChange}>
          {t('box.change')}
        </button>
      </footer>
    </section>
  );
}
