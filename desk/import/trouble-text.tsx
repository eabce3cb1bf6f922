import { useTranslations } from 'next-intl';
import type { Trouble } from './use-engine.ts';

/** Says why something was not taken in, and what to do instead. */
export function TroubleText({ trouble }: { trouble: Trouble | null }) {
  const t = useTranslations('import');
  return (
    <div role="alert" className="trouble">
      {trouble && (
        <p>{typeof trouble === 'string' ? t(trouble) : t(`problem.${trouble.code}`, { ...trouble.details })}</p>
      )}
    </div>
  );
}
