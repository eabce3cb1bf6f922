import type { Dossier, Edition } from '#lib/model/edition.ts';
import { type Problem, reportProblems } from '#lib/model/problem.ts';
import { cache } from './cache.ts';
import { dossierSchema } from './dossier-file.ts';
import { type EditionFolder, readEditionFolder } from './edition-folder.ts';
import { checkVersus, readNotes } from './notes.ts';
import { foldersIn, readSource } from './read.ts';
import { checkRights } from './rights.ts';
import { checkSameLines } from './same-lines.ts';
import { parseYamlFile } from './yaml-file.ts';

/** Addresses and folders that mean something else, so no dossier may have them. */
export const reservedDossiers = ['class', 'import', 'method', 'not-found', 'words'];
/** The same for the editions of a dossier. */
export const reservedEditions = ['compare', 'contrasts', 'glossary', 'timeline', 'lessons', 'layers', 'points'];

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
  for (const name of present) {
    if (reservedEditions.includes(name))
      tell('slug-reserved', `“${name}” is an address of the dossier.`, 'Rename the folder.');
    if (yaml?.value && !listed.includes(name)) {
      problems.push({
        ...yaml.at(['editions']),
        rule: 'edition-unlisted',
        what: `The folder “${name}” is not in the list of editions.`,
        mend: 'Add it, by date of publication.',
      });
    }
  }
  listed.forEach((name, index) => {
    if (yaml && !present.includes(name)) {
      problems.push({
        ...yaml.at(['editions', index]),
        rule: 'edition-missing',
        what: `There is no folder “${name}”.`,
        mend: 'Run npm run new:edition, or remove the line.',
      });
    }
  });

  const folders = [...new Set([...listed, ...present])]
    .filter((name) => present.includes(name))
    .map((name) => readEditionFolder(root, slug, name));
  const notes = folders.map((folder) => readNotes(folder, problems));
  const known = new Set(notes.flat().map(({ annotation }) => `${annotation.edition}/${annotation.id}`));
  folders.forEach((folder, index) => {
    problems.push(...folder.problems, ...checkVersus(notes[index] ?? [], known));
    const [original, ...translations] = folder.texts;
    for (const text of folder.texts) problems.push(...checkRights(text, folder.fingerprint));
    if (original) for (const text of translations) problems.push(...checkSameLines(original, text));
  });

  const editions = folders.flatMap((folder, index): Edition[] => {
    const article = folder.article?.value;
    if (!article || folder.texts.length === 0) return [];
    const annotations = (notes[index] ?? []).map(({ annotation }) => annotation);
    return [{ slug: folder.slug, article, texts: folder.texts.map(({ text }) => text), annotations }];
  });
  editions.forEach((edition, index) => {
    const before = editions[index - 1];
    if (
      yaml &&
      before &&
      before.article.published.slice(0, edition.article.published.length) > edition.article.published
    ) {
      problems.push({
        ...yaml.at(['editions', index]),
        rule: 'edition-order',
        what: `“${edition.slug}” (${edition.article.published}) stands after “${before.slug}” (${before.article.published}).`,
        mend: 'List the editions by date of publication.',
      });
    }
  });
  const value = yaml?.value;
  value?.events.forEach((event, index) => {
    const before = value.events[index - 1];
    if (yaml && before && before.date > event.date) {
      problems.push({
        ...yaml.at(['events', index]),
        rule: 'event-order',
        what: `The event of ${event.date} stands after that of ${before.date}.`,
        mend: 'List the events by date.',
      });
    }
  });
  const dossier = value ? { slug, title: value.title, summary: value.summary, events: value.events, editions } : null;
  return { dossier, folders, problems };
}

/** All dossiers of the site, checked and kept in memory. Throws with the whole report if anything is wrong. */
export const loadDossiers = cache((root: string): Dossier[] => {
  const read = dossiersIn(root).map((slug) => readDossier(root, slug));
  const problems = read.flatMap((one) => one.problems);
  if (problems.length > 0)
    throw new Error(`The content has mistakes, so nothing was built.\n\n${reportProblems(problems)}`);
  return read.flatMap(({ dossier }) => dossier ?? []);
});
