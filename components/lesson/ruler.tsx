import { getTranslations } from 'next-intl/server';
import type { Step } from '#lib/model/lesson.ts';
import type { Locale } from '#lib/model/locale.ts';

/**
 * The minutes of a lesson at a glance. A table with a column for each minute, so that a step is as wide as it is long
 * without a style of its own, which the policy forbids. What it says stands in the plan, so it is a picture only.
 */
export async function Ruler({ steps, locale }: { steps: readonly Step[]; locale: Locale }) {
  const t = await getTranslations({ locale, namespace: 'phase' });
  return (
    <table className="ruler" aria-hidden="true">
      <tbody>
        <tr>
          {steps.map(({ from, minutes, phase }) => (
            <td key={from} colSpan={minutes}>
              <b>{t(phase)}</b>
              {minutes}
            </td>
          ))}
        </tr>
      </tbody>
    </table>
  );
}
