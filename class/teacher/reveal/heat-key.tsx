import { useTranslations } from 'next-intl';
import { stepOf } from '#class/mark/heat.ts';

/** What the four steps of heat stand for in a class of this size. */
export function HeatKey({ raters }: { raters: number }) {
  const t = useTranslations('class.teacher.reveal');
  const counts = Array.from({ length: Math.max(1, raters) }, (_, index) => index + 1);
  const steps = ([1, 2, 3, 4] as const).flatMap((step) => {
    const here = counts.filter((count) => stepOf(count, Math.max(1, raters)) === step);
    const [from, to] = [here[0], here.at(-1)];
    return from === undefined || to === undefined ? [] : [{ step, from, to }];
  });
  return (
    <div className="heat-key soft" role="group" aria-label={t('key')}>
      <span>{t('keyWhat')}</span>
      {steps.map(({ step, from, to }) => (
        <span key={step} className="heat" data-n={step}>
          {from === to ? from : `${from}–${to}`}
        </span>
      ))}
    </div>
  );
}
