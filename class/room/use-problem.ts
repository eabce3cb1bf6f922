import { useTranslations } from 'next-intl';
import type { Refused, Wire } from '#lib/class/wire.ts';

/** Says what is the matter, and what to do about it; `null` is a network that does not answer. */
export function useProblem(): (problem: Wire<Refused> | null) => string {
  const t = useTranslations('class.problem');
  return (problem) => {
    if (!problem) return t('away');
    if (problem.problem === 'trouble') return t(`trouble.${problem.trouble ?? 'away'}`);
    // A server that is newer than this page may know problems that the page does not.
    return t.has(problem.problem) ? t(problem.problem) : t('malformed');
  };
}
