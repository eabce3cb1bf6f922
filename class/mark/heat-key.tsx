import { useTranslations } from 'next-intl';

/** What the steps of heat mean, in numbers of people. A step that no number falls on is left out. */
export function HeatKey({ raters }: { raters: number }) {
  const t = useTranslations('class.room.heat');
  const steps = ([1, 2, 3, 4] as const)
    .map((step) => ({
      step,
      from: Math.floor(((step - 1) * raters) / 4) + 1,
      to: Math.floor((step * raters) / 4),
    }))
    .filter(({ from, to }) => from <= to);
  if (steps.length === 0) return null;
  return (
    <p className="heat-key">
      {steps.map(({ step, from, to }) => (
        <span key={step} className="heat" data-n={step}>
          {from === to ? to : `${from}–${to}`}
        </span>
      ))}
      <span className="soft">{t('of', { count: raters })}</span>
    </p>
  );
}
