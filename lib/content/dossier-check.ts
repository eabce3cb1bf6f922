import type { Edition } from '#lib/model/edition.ts';
import type { Problem } from '#lib/model/problem.ts';
import type { DossierFile } from './dossier-file.ts';
import type { PlacedYaml } from './yaml-file.ts';

/** Addresses and folders that mean something else, so no dossier may have them. */
export const reservedDossiers = ['class', 'import', 'method', 'not-found', 'parts', 'privacy', 'words'];
/** The same for the editions of a dossier. */
export const reservedEditions = [
  'compare',
  'contrasts',
  'glossary',
  'search',
  'take-away',
  'timeline',
  'lessons',
  'layers',
  'points',
];

type Yaml = PlacedYaml<DossierFile>;

/** Holds the list of editions against the folders that are there. */
export function checkFolders(yaml: Yaml, present: readonly string[]): Problem[] {
  const listed = yaml.value?.editions;
  if (!listed) return [];
  const unlisted = present
    .filter((name) => !listed.includes(name))
    .map((name) => ({
      ...yaml.at(['editions']),
      rule: 'edition-unlisted',
      what: `The folder “${name}” is not in the list of editions.`,
      mend: 'Add it, by date of publication.',
    }));
  const missing = listed.flatMap((name, index) => {
    if (present.includes(name)) return [];
    const mend = 'Run npm run new:edition, or remove the line.';
    return { ...yaml.at(['editions', index]), rule: 'edition-missing', what: `There is no folder “${name}”.`, mend };
  });
  return [...unlisted, ...missing];
}

/** Editions stand by date. A month is not before a day in it. */
export function checkOrder(yaml: Yaml, editions: readonly Edition[]): Problem[] {
  const problems: Problem[] = [];
  editions.forEach((edition, index) => {
    const before = editions[index - 1];
    const { published } = edition.article;
    if (!before || before.article.published.slice(0, published.length) <= published) return;
    problems.push({
      ...yaml.at(['editions', index]),
      rule: 'edition-order',
      what: `“${edition.slug}” (${published}) stands after “${before.slug}” (${before.article.published}).`,
      mend: 'List the editions by date of publication.',
    });
  });
  return problems;
}

/** The two notes on the cover are there. */
export function checkCover(yaml: Yaml, known: ReadonlySet<string>): Problem[] {
  return (yaml.value?.cover ?? []).flatMap((id, index) => {
    if (known.has(id)) return [];
    const mend = 'Write edition/id of a note that exists.';
    return { ...yaml.at(['cover', index]), rule: 'link-broken', what: `There is no note “${id}”.`, mend };
  });
}
