import { z } from 'zod';
import type { Edition } from '#lib/model/edition.ts';
import { groups, type Passage, type Point, type Stand } from '#lib/model/point.ts';
import type { Problem } from '#lib/model/problem.ts';
import type { Ref } from '#lib/model/ref.ts';
import { anchorQuote } from './anchor-quote.ts';
import type { EditionFolder } from './edition-folder.ts';
import { notFoundInPart } from './partly-read.ts';
import { date, localized, place, quote, slug } from './schema.ts';
import type { Path, PlacedYaml } from './yaml-file.ts';

const stand = z.discriminatedUnion('state', [
  z.strictObject({ state: z.literal('says'), at: place, ...quote }),
  z.strictObject({ state: z.literal('differs'), at: place, ...quote, how: localized(160) }),
  z.strictObject({ state: z.literal('not-found') }),
  z.strictObject({ state: z.literal('before'), event: date }),
]);

/** `points.yaml`: what is claimed, and how each edition stands to it. */
export const pointSchema = z.array(
  z.strictObject({
    id: slug,
    group: z.enum(groups),
    claim: localized(200),
    editions: z.record(slug, stand),
    record: z.strictObject({ state: z.enum(['settled', 'partly', 'open']), text: localized(400) }).optional(),
  }),
);

type PointFile = z.infer<typeof pointSchema>;
type WrittenStand = PointFile[number]['editions'][string];

/**
 * Reads the claim spine against the editions: every edition stands under every point, so that nothing is silent by
 * oversight; every quote is at its place; and “before” agrees with the dates.
 */
export function readPoints(
  yaml: PlacedYaml<PointFile>,
  folders: readonly EditionFolder[],
  editions: readonly Edition[],
  problems: Problem[],
): Point[] {
  const seen = new Set<string>();
  return (yaml.value ?? []).map((written, index) => {
    const tell = (rule: string, path: Path, what: string, mend: string) =>
      problems.push({ ...yaml.at([index, ...path]), rule, what, mend });
    if (seen.has(written.id)) tell('id-twice', ['id'], `The id “${written.id}” is used twice.`, 'Give one another id.');
    seen.add(written.id);
    const stands: Record<string, Stand> = {};
    for (const { slug: edition, article } of editions) {
      const given = written.editions[edition];
      if (!given && article.part) continue;
      if (!given) {
        const mend = `Add “${edition}: …” with its state: says, differs, not-found or before.`;
        tell('stand-missing', ['editions'], `“${written.id}” says nothing of “${edition}”.`, mend);
        continue;
      }
      if (given.state === 'not-found' && article.part) {
        problems.push({ ...yaml.at([index, 'editions', edition, 'state']), ...notFoundInPart(edition) });
      }
      if (given.state === 'before' && given.event < (article.publishedEnd ?? article.published)) {
        const what = `“${edition}” was published on ${article.published}, not before ${given.event}.`;
        tell('stand-before', ['editions', edition, 'event'], what, 'Write not-found, or mend the date of the event.');
      }
      const read = readStand(yaml, [index, 'editions', edition], given, written.id, edition, folders, problems);
      if (read) stands[edition] = read;
    }
    for (const edition of Object.keys(written.editions)) {
      if (editions.some((known) => known.slug === edition)) continue;
      tell(
        'edition-unknown',
        ['editions', edition],
        `There is no edition “${edition}”.`,
        'Mend the name, or remove it.',
      );
    }
    const { id, group, claim, record } = written;
    return { id, group, claim, stands, ...(record ? { record } : {}) };
  });
}

function readStand(
  yaml: PlacedYaml<PointFile>,
  path: Path,
  given: WrittenStand,
  name: string,
  edition: string,
  folders: readonly EditionFolder[],
  problems: Problem[],
): Stand | null {
  if (given.state === 'not-found' || given.state === 'before') return given;
  const passage = readPassage(yaml, path, { name, edition, ...given }, folders, problems);
  if (!passage) return null;
  return given.state === 'says' ? { state: 'says', passage } : { state: 'differs', passage, how: given.how };
}

interface WrittenPassage {
  name: string;
  edition: string;
  at: string;
  quote: Record<string, string>;
  nth?: Record<string, number> | undefined;
}

/** Anchors a passage in every language of its edition; `null` where there is no such edition. */
export function readPassage(
  yaml: Pick<PlacedYaml<unknown>, 'at'>,
  path: Path,
  written: WrittenPassage,
  folders: readonly EditionFolder[],
  problems: Problem[],
): Passage | null {
  const folder = folders.find((candidate) => candidate.slug === written.edition);
  if (!folder) return null;
  const position = (lang?: string) => yaml.at(lang ? [...path, 'quote', lang] : [...path, 'quote']);
  const targets = anchorQuote(folder.texts, written, position, problems);
  return { edition: written.edition, at: written.at as Ref, targets };
}
