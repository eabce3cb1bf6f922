import { reservedDossiers, reservedEditions } from '#lib/content/dossier-check.ts';
import { primary } from '#lib/import/language/function-words.ts';
import { recognise } from '#lib/import/recognise.ts';
import { Stop } from '#scripts/ready/stop.mjs';
import { type Brought, broughtFile } from './brought.ts';
import { type OurEdition, ourEditions } from './known.ts';
import { failed, finishEdition, finishOwn, type Outcome, type Surroundings } from './outcome.ts';
import { editionOf, putEdition } from './put-edition.ts';
import { putOwn, slugOf } from './put-own.ts';
import type { Request } from './request.ts';

type FilesRequest = Extract<Request, { kind: 'files' }>;

/**
 * Brings files in: those that are articles of ours in the place of the retold text, the others as texts of one's own.
 * What cannot be brought in is told, and the rest goes on.
 *
 * @throws Stop where the request itself makes no sense.
 */
export async function importFiles(request: FilesRequest, around: Surroundings): Promise<Outcome[]> {
  const known = ourEditions(around.content);
  const named = namedEdition(request, known);
  if (request.edition && request.files.length > (named ? 1 : 2))
    throw new Stop('--edition names one text, so give one file, or two that are translations of each other.');
  if (request.dossier && reservedDossiers.includes(request.dossier))
    throw new Stop(`“${request.dossier}” is an address of the site; give the dossier another name.`);

  const outcomes: Outcome[] = [];
  const own: Brought[] = [];
  const taken = new Map<string, string>();
  for (const [at, path] of request.files.entries()) {
    const page = await broughtFile(path, request.langs[at] ?? request.langs[0]);
    if ('why' in page) {
      outcomes.push(failed(around, page.name, page.why));
      continue;
    }
    const found = named ? asNamed(page, named) : editionOf(page, known);
    const isHere = found && (!request.dossier || request.dossier === found.edition.dossier);
    if (!found || !isHere) own.push(page);
    else outcomes.push(putFile(around, request, page, found, taken));
  }
  return [...outcomes, ...putOwns(around, request, own, known)];
}

function namedEdition({ dossier, edition }: FilesRequest, known: readonly OurEdition[]): OurEdition | undefined {
  const named = known.filter((one) => one.edition === edition && (!dossier || one.dossier === dossier));
  if (named.length > 1) throw new Stop(`Several dossiers have an edition “${edition}”: say which with --dossier.`);
  return named[0];
}

function asNamed({ whole }: Brought, edition: OurEdition): { edition: OurEdition; share: number } {
  return { edition, share: recognise(whole, 'und', [edition])?.share ?? 0 };
}

function putFile(
  around: Surroundings,
  { force }: FilesRequest,
  page: Brought,
  { edition, share }: { edition: OurEdition; share: number },
  taken: Map<string, string>,
): Outcome {
  const place = `${edition.dossier}/${edition.edition}`;
  const other = taken.get(place);
  if (other) return failed(around, page.name, `it is ${place}, as is ${other}; bring in one of the two`);
  if (share === 0 && primary(page.lang) !== primary(edition.lang))
    return failed(around, page.name, `its language is “${page.lang}”, and ${place} was written in “${edition.lang}”`);
  taken.set(place, page.name);
  return finishEdition(around, page.name, putEdition(page, edition, share), force);
}

function putOwns(
  around: Surroundings,
  { dossier, edition, force }: FilesRequest,
  pages: readonly Brought[],
  known: readonly OurEdition[],
): Outcome[] {
  const refuse = (page: Brought, why: string) => failed(around, page.name, why);
  if (!dossier)
    return pages.map((page) =>
      refuse(page, 'it is none of the articles we know; with --dossier NAME it is kept as a text of your own'),
    );
  const unclear = pages.filter(({ lang }) => lang === 'und');
  if (unclear.length > 0) return unclear.map((page) => refuse(page, 'its language is not clear: say it with --lang'));

  const [first, second, ...more] = pages;
  const isPair = first && second && more.length === 0 && primary(first.lang) !== primary(second.lang);
  if (!isPair && edition && pages.length > 1)
    throw new Stop('Both files are in the same language, so they are two texts: give each its own --edition.');
  const works: [Brought, ...Brought[]][] = isPair ? [[first, second]] : pages.map((page) => [page]);
  const taken = new Set<string>();
  return works.map((work) => {
    const slug = edition ?? slugOf(work[0].name);
    const isOurs = known.some((one) => one.dossier === dossier && one.edition === slug);
    if (isOurs || taken.has(slug) || reservedEditions.includes(slug))
      return refuse(work[0], `“${slug}” is taken: give it another name with --edition`);
    taken.add(slug);
    const name = work.map((page) => page.name).join(' and ');
    return finishOwn(around, name, putOwn(work, dossier, slug), force);
  });
}
