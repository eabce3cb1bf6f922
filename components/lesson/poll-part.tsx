import { getTranslations } from 'next-intl/server';
import type { Poll } from '#lib/model/lesson.ts';
import type { Locale } from '#lib/model/locale.ts';

interface PollProps {
  poll: Poll;
  locale: Locale;
  /** Whether there is room for the count, as on the wall. */
  counted: boolean;
}

/** A question with its answers, to be voted on with hands. What is counted stays in the page and is gone with it. */
export async function PollPart({ poll, locale, counted }: PollProps) {
  const t = await getTranslations({ locale, namespace: 'lesson' });
  const answers = poll.answers.map((answer) => answer[locale]);
  return (
    <div className="poll">
      <p className="part-head">{t('poll')}</p>
      <p className="ask">{poll.question[locale]}</p>
      {counted ? (
        <poll-count>
          <ul role="list">
            {answers.map((answer) => (
              <li key={answer}>
                <span>{answer}</span>
                <progress max={1} value={0} aria-hidden="true" />
                <input
                  className="needs-script"
                  type="number"
                  min={0}
                  max={999}
                  inputMode="numeric"
                  autoComplete="off"
                  aria-label={t('votes', { answer })}
                />
                <button className="btn needs-script" type="button" aria-label={t('oneMore', { answer })}>
                  +1
                </button>
              </li>
            ))}
          </ul>
        </poll-count>
      ) : (
        <ul>
          {answers.map((answer) => (
            <li key={answer}>{answer}</li>
          ))}
        </ul>
      )}
    </div>
  );
}
