import { useTranslations } from 'next-intl';

/** The four steps of an import. */
export const deskSteps = ['bring', 'clean', 'review', 'read'] as const;

/** Where in the import one is. */
export function StepsLine({ at }: { at: (typeof deskSteps)[number] }) {
  const t = useTranslations('import.steps');
  return (
    <ol className="steps-line" aria-label={t('label')}>
      {deskSteps.map((step) => (
        <li key={step} aria-current={step === at ? 'step' : undefined}>
          {t(step)}
        </li>
      ))}
    </ol>
  );
}
