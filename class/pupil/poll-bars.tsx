import { useLocale, useTranslations } from 'next-intl';
import { useFormat } from '#class/room/use-format.ts';
import type { ReadPoll, Wire } from '#lib/class/wire.ts';
import { BarOf } from './bar-of.tsx';

interface PollBarsProps {
  poll: Wire<ReadPoll>;
  /** Answers by the number of the answer. */
  counts: readonly number[];
  own: number | null;
}

/** What the class answered: bars with numbers, and which of them is hers. */
export function PollBars({ poll, counts, own }: PollBarsProps) {
  const t = useTranslations('class.pupil.poll');
  const format = useFormat();
  const locale = useLocale();
  const all = counts.reduce((sum, count) => sum + count, 0);
  const shareOf = (index: number) => (all > 0 ? (counts[index] ?? 0) / all : 0);
  return (
    <table className="bars-table">
      <caption>{t('answers', { count: all })}</caption>
      <tbody>
        {poll.answers.map((words, index) => (
          <tr key={words.nb} data-own={index === own || undefined}>
            <th scope="row">
              {words[locale]}
              {index === own && <span className="small"> · {t('mine')}</span>}
            </th>
            <td className="bar-cell">
              <BarOf share={shareOf(index)} />
            </td>
            <td className="n">
              {counts[index] ?? 0} <span className="soft">({format.number(shareOf(index), { style: 'percent' })})</span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
