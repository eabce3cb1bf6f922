import { useLocale, useTranslations } from 'next-intl';
import type { ReadPoll } from '#lib/class/wire.ts';

interface PollViewProps {
  poll: ReadPoll;
  /** How often each answer was given; `null` until it may be known. */
  votes: number[] | null;
}

/** A question with its answers, and from the reveal on what the class answered. */
export function PollView({ poll, votes }: PollViewProps) {
  const t = useTranslations('class.wall');
  const locale = useLocale();
  const sum = (votes ?? []).reduce((all, one) => all + one, 0);
  const most = Math.max(1, ...(votes ?? []));
  return (
    <section className="wall-poll" aria-labelledby="wall-question">
      <h2 id="wall-question">{poll.question[locale]}</h2>
      <table>
        <tbody>
          {poll.answers.map((answer, index) => (
            <tr key={index}>
              <th scope="row">{answer[locale]}</th>
              {votes && (
                <>
                  <td className="b" aria-hidden="true">
                    <i style={{ inlineSize: `${((votes[index] ?? 0) / most) * 100}%` }} />
                  </td>
                  <td className="n">{votes[index] ?? 0}</td>
                </>
              )}
            </tr>
          ))}
        </tbody>
      </table>
      <p className="soft">{votes ? t('answers', { count: sum }) : t('answerNow')}</p>
    </section>
  );
}
