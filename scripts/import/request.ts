import { parseArgs } from 'node:util';
import { lang as langTag, slug as slugWords } from '#lib/content/schema.ts';
import { Stop } from '#scripts/ready/stop.mjs';

/** What was asked for on the command line. */
export type Request =
  | {
      kind: 'files';
      files: string[];
      dossier?: string;
      edition?: string;
      /** By file, where it is said: one for all, or one for each. */
      langs: string[];
      force: boolean;
    }
  | { kind: 'publisher'; editions: string[]; force: boolean };

export const usage = `npm run import -- FILE… [--dossier NAME] [--edition NAME] [--lang en[,nb]] [--force]
npm run import -- --publisher [EDITION…] [--force]`;

/** Reads the arguments. @throws Stop with what is wrong and how it is written. */
export function readRequest(args: readonly string[]): Request {
  const { values, positionals } = parsed(args);
  const force = values.force ?? false;
  if (values.publisher) {
    if (values.dossier || values.edition || values.lang)
      throw new Stop(`With --publisher only editions are named, as in:\n${usage}`);
    for (const name of positionals) check(name.split('/'), slugWords, 'is no edition');
    return { kind: 'publisher', editions: positionals, force };
  }
  if (positionals.length === 0) throw new Stop(`Say which files to bring in, as in:\n${usage}`);
  // An edition may be named in full, as everywhere else: --edition japan-mongolia/jiji.
  const [edition, dossier = values.dossier] = (values.edition?.split('/') ?? []).reverse();
  if (values.dossier && dossier !== values.dossier)
    throw new Stop(`--edition ${values.edition} and --dossier ${values.dossier} name different dossiers.`);
  const langs = values.lang?.split(',').map((tag) => tag.trim()) ?? [];
  check([dossier, edition], slugWords, 'is no address: it may hold only small letters a–z, digits and single hyphens');
  check(langs, langTag, 'is no language tag such as “nb”, “en” or “zh-Hant”');
  if (langs.length > 1 && langs.length !== positionals.length)
    throw new Stop(
      `--lang names ${langs.length} languages for ${positionals.length} files: give one for all, or one for each.`,
    );
  return {
    kind: 'files',
    files: positionals,
    ...(dossier ? { dossier } : {}),
    ...(edition ? { edition } : {}),
    langs,
    force,
  };
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        dossier: { type: 'string' },
        edition: { type: 'string' },
        lang: { type: 'string' },
        force: { type: 'boolean' },
        publisher: { type: 'boolean' },
      },
    });
  } catch (error) {
    // Node's own words name the option that it does not know.
    throw new Stop(`${error instanceof Error ? error.message : String(error)}\n\n${usage}`);
  }
}

function check(words: readonly (string | undefined)[], schema: typeof slugWords, what: string): void {
  const wrong = words.find((word) => word !== undefined && !schema.safeParse(word).success);
  if (wrong !== undefined) throw new Stop(`“${wrong}” ${what}.`);
}
