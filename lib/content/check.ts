import type { Problem } from '#lib/model/problem.ts';
import { dossiersIn, readDossier } from './dossier.ts';
import { checkMessages } from './messages.ts';
import { checkPages } from './page-file.ts';
import { checkLinks } from './page-prose.ts';
import { checkSpelling } from './spelling.ts';

/** What a check looked at, and all that is wrong. */
export interface CheckResult {
  problems: Problem[];
  dossiers: number;
  editions: number;
  annotations: number;
}

/**
 * Every rule over all content and messages.
 *
 * @param only A dossier or edition (`japan-mongolia/jiji`): problems elsewhere are left out.
 */
export async function checkContent(content: string, messages: string, only?: string): Promise<CheckResult> {
  const read = dossiersIn(content).map((slug) => readDossier(content, slug));
  const problems = read.flatMap((one) => one.problems);
  const dossiers = read.flatMap(({ dossier }) => dossier ?? []);
  problems.push(...checkMessages(messages), ...checkPages(content, dossiers));
  for (const { links } of read) problems.push(...checkLinks(links, dossiers));
  problems.push(
    ...(await checkSpelling(
      content,
      messages,
      read.flatMap((one) => one.folders),
    )),
  );
  const editions = dossiers.flatMap((dossier) => dossier.editions);
  return {
    problems: only ? problems.filter(({ file }) => file.startsWith(`${content}/${only}/`)) : problems,
    dossiers: read.length,
    editions: editions.length,
    annotations: editions.reduce((sum, edition) => sum + edition.annotations.length, 0),
  };
}
