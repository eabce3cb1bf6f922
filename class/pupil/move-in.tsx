import { useTranslations } from 'next-intl';
import { type FormEvent, useId, useState } from 'react';
import { askClass } from '#class/room/ask.ts';
import { useProblem } from '#class/room/use-problem.ts';

/** For who has a seat already, on another device or before this one forgot it. */
export function MoveIn({ code, onEnter }: { code: string; onEnter: () => void }) {
  const t = useTranslations('class.join');
  const say = useProblem();
  const id = useId();
  const [phrase, setPhrase] = useState('');
  const [said, setSaid] = useState('');
  const move = async (event: FormEvent) => {
    event.preventDefault();
    setSaid('');
    if (!phrase.trim()) return setSaid(t('phraseEmpty'));
    const answer = await askClass(code, 'pupil/move', { phrase });
    if (answer.kind === 'done') return onEnter();
    setSaid(answer.problem?.problem === 'unknown-seat' ? t('phraseWrong') : say(answer.problem));
  };
  return (
    <details className="move-in">
      <summary>{t('haveSeat')}</summary>
      <form className="stack" onSubmit={move} noValidate>
        <p className="field">
          <label htmlFor={id}>{t('phrase')}</label>
          <input
            id={id}
            type="text"
            autoComplete="off"
            autoCapitalize="none"
            spellCheck={false}
            value={phrase}
            aria-describedby={`${id}-hint`}
            onChange={(event) => setPhrase(event.target.value)}
          />
        </p>
        <p className="small soft" id={`${id}-hint`}>
          {t('phraseHint')}
        </p>
        <p className="missing" role="alert">
          {said}
        </p>
        <button className="btn" type="submit">
          {t('moveIn')}
        </button>
      </form>
    </details>
  );
}
