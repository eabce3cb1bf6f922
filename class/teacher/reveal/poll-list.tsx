import { useLocale, useTranslations } from 'next-intl';
import { useDesk } from '../desk.ts';
import { ToWall } from '../to-wall.tsx';
import { Bars } from './bars.tsx';

/** The class's answers to its polls. Whose they are, nobody sees. */
export function PollList() {
  const t = useTranslations('class.teacher.polls');
  const locale = useLocale();
  const { open } = useDesk();
  const polls = open.reading?.polls ?? [];
  if (polls.length === 0) return null;
  return (
    <section className="stack wide" aria-labelledby="class-polls">
      <h3 id="class-polls">{t('name')}</h3>
      {polls.map(({ id, question, answers }) => {
        const counts = open.tally.polls[id];
        const all = counts?.reduce((sum, count) => sum + count, 0) ?? 0;
        return (
          <div key={id} className="poll-result stack wide">
            <div className="cluster apart">
              <h4>{question[locale]}</h4>
              <ToWall showing={{ kind: 'poll', id }} name={question[locale]} />
            </div>
            {counts ? (
              <>
                <Bars
                  label={question[locale]}
                  most={Math.max(1, all)}
                  bars={answers.map((answer, index) => ({
                    key: String(index),
                    name: answer[locale],
                    count: counts[index] ?? 0,
                  }))}
                />
                <p className="small soft">{t('answers', { count: all })}</p>
              </>
            ) : (
              <p className="small soft">{t('later')}</p>
            )}
          </div>
        );
      })}
    </section>
  );
}
