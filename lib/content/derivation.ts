import type { Problem } from '#lib/model/problem.ts';
import type { EditionFolder } from './edition-folder.ts';

/** Holds the editions that chains name against those of the dossier: each is there, and none comes from itself. */
export function checkDerivation(folders: readonly EditionFolder[]): Problem[] {
  const made = new Map(folders.map((folder) => [folder.slug, madeFrom(folder)]));
  return folders.flatMap(({ slug, article }) =>
    (article?.value?.chain ?? []).flatMap(({ edition }, index): Problem[] => {
      if (!article || !edition) return [];
      const place = article.at(['chain', index, 'edition']);
      if (!made.has(edition)) {
        const mend = 'Mend the name, or remove it.';
        return [{ ...place, rule: 'edition-unknown', what: `There is no edition “${edition}”.`, mend }];
      }
      if (!comesFrom(edition, slug, made)) return [];
      const what = `By the chains, “${slug}” comes from “${edition}” and “${edition}” from “${slug}”.`;
      const mend = 'Only the later text names the earlier one: remove one of the two.';
      return [{ ...place, rule: 'derivation-circular', what, mend }];
    }),
  );
}

function madeFrom({ article }: EditionFolder): string[] {
  return (article?.value?.chain ?? []).flatMap(({ edition }) => edition ?? []);
}

/** Whether an edition is another, or was made from it in one step or several. */
function comesFrom(edition: string, other: string, made: ReadonlyMap<string, string[]>): boolean {
  const met = new Set<string>();
  const open = [edition];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (next === other) return true;
    if (!met.has(next)) open.push(...(made.get(next) ?? []));
    met.add(next);
  }
  return false;
}
