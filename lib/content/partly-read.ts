import type { Problem } from '#lib/model/problem.ts';

/** What is wrong with saying that a text we have read a part of lacks something. */
export function notFoundInPart(edition: string): Omit<Problem, 'file' | 'line' | 'column'> {
  return {
    rule: 'part-not-found',
    what: `We have read a part of “${edition}” only, so we cannot say that something is not in it.`,
    mend: 'Leave the edition out here.',
  };
}
