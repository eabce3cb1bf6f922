import type { Dossier, Edition } from '#lib/model/edition.ts';
import { type Problem, reportProblems } from '#lib/model/problem.ts';
import { cache } from './cache.ts';
import { readComparison } from './comparison.ts';
import { checkDerivation } from './derivation.ts';
import { checkCover, checkFolders, checkOrder, reservedDossiers, reservedEditions } from './dossier-check.ts';
import { dossierSchema } from './dossier-file.ts';
import { type EditionFolder, readEditionFolder } from './edition-folder.ts';
import { readLessons } from './lessons.ts';
import { checkVersus, readNotes } from './notes.ts';
import { checkOmitted } from './omitted.ts';
import type { PlacedLink } from './page-prose.ts';
import { foldersIn, readSource } from './read.ts';
import { checkRights } from './rights.ts';
import { checkSameLines } from './same-lines.ts';
import { parseYamlFile } from './yaml-file.ts';

/** What lies beside the dossiers: the lists of reviewed words. */
const noDossiers = ['words'];

/** The dossiers of a content folder, by slug. */
export function dossiersIn(root: string): string[] {
  return foldersIn(root).filter((name) => !noDossiers.includes(name));
}

/** A dossier as read, with everything that is wrong with it. `dossier` is `null` where too much is. */
export interface ReadDossier {
  dossier: Dossier | null;
  folders: EditionFolder[];
  /** Those in the prose of its lessons. */
  links: PlacedLink[];
  problems: Problem[];
}

/** Reads and checks one dossier of a content folder. Never throws for what an editor wrote. */
export function readDossier(root: string, slug: string): ReadDossier {
  const problems: Problem[] = [];
  const file = `${root}/${slug}/dossier.yaml`;
  const tell = (rule: string, what: string, mend: string) =>
    problems.push({ file, line: 1, column: 1, rule, what, mend });
  if (reservedDossiers.includes(slug))
    tell('slug-reserved', `“${slug}” is an address of the site.`, 'Rename the folder.');
  const source = readSource(root, slug, 'dossier.yaml');
  const yaml = source && parseYamlFile(source, dossierSchema);
  if (!yaml) tell('file-missing', 'The dossier has no dossier.yaml.', 'Write it as docs/content.md shows.');
  else problems.push(...yaml.problems);

  const listed = yaml?.value?.editions ?? [];
  const present = foldersIn(root, slug).filter((name) => name !== 'lessons');
  for (const name of present.filter((folder) => reservedEditions.includes(folder))) {
    tell('slug-reserved', `“${name}” is an address of the dossier.`, 'Rename the folder.');
  }
  if (yaml) problems.push(...checkFolders(yaml, present));

  const folders = [...new Set([...listed, ...present])]
    .filter((name) => present.includes(name))
    .map((name) => readEditionFolder(root, slug, name));
  const notes = folders.map((folder) => readNotes(folder, problems));
  const known = new Set(notes.flat().map(({ annotation }) => `${annotation.edition}/${annotation.id}`));
  problems.push(...checkDerivation(folders));
  folders.forEach((folder, index) => {
    problems.push(...folder.problems, ...checkVersus(notes[index] ?? [], known));
    const [original, ...translations] = folder.texts;
    for (const text of folder.texts) problems.push(...checkOmitted(text), ...checkRights(text, folder.fingerprint));
    if (original) for (const text of translations) problems.push(...checkSameLines(original, text));
  });

  const editions = folders.flatMap((folder, index): Edition[] => {
    const article = folder.article?.value;
    if (!article || folder.texts.length === 0) return [];
    const annotations = (notes[index] ?? []).map(({ annotation }) => annotation);
    return [{ slug: folder.slug, article, texts: folder.texts.map(({ text }) => text), annotations }];
  });
  if (yaml) problems.push(...checkOrder(yaml, editions), ...checkCover(yaml, known));
  const value = yaml?.value;
  const comparison = readComparison(`${root}/${slug}`, folders, editions, known, problems);
  const contrasts = new Set(comparison.contrasts.map(({ id }) => id));
  const { lessons, links } = readLessons(`${root}/${slug}`, folders, contrasts, problems);
  const dossier = value ? { ...value, slug, editions, ...comparison, lessons } : null;
  return { dossier, folders, links, problems };
}

/** All dossiers of the site, checked and kept in memory. Throws with the whole report if anything is wrong. */
export const loadDossiers = cache('dossiers', (root: string): Dossier[] => {
  const read = dossiersIn(root).map((slug) => readDossier(root, slug));
  const problems = read.flatMap((one) => one.problems);
  if (problems.length > 0)
    throw new Error(`The content has mistakes, so nothing was built.\n\n${reportProblems(problems)}`);
  return read.flatMap(({ dossier }) => dossier ?? []);
});
