import { Stop } from '#scripts/ready/stop.mjs';
import { brought } from './brought.ts';
import { type OurEdition, ourEditions } from './known.ts';
import { failed, finishEdition, type Outcome, type Surroundings } from './outcome.ts';
import type { PublishedPage } from './publisher.ts';
import { editionOf, putEdition } from './put-edition.ts';
import type { Request } from './request.ts';

/**
 * Fetches the articles of editions from their publishers, one at a time, and puts each in the place of the retold
 * text. Where a publisher refuses, or the page does not hold the article, that is told, and the next is asked.
 *
 * @throws Stop where an edition is named that there is not.
 */
export async function importPublished(
  { editions, force }: Extract<Request, { kind: 'publisher' }>,
  around: Surroundings,
  fetchPage: (address: string) => Promise<PublishedPage>,
): Promise<Outcome[]> {
  const known = ourEditions(around.content);
  const wanted = editions.length === 0 ? known : editions.flatMap((name) => named(name, known));
  const outcomes: Outcome[] = [];
  for (const edition of new Set(wanted)) {
    const { address } = edition.it.article;
    const name = `${edition.dossier}/${edition.edition} (${address})`;
    const page = await fetchPage(address);
    if (page.kind === 'none') {
      outcomes.push(failed(around, name, page.why));
      continue;
    }
    const read = await brought('page.html', page.bytes, edition.lang, page);
    const found = 'why' in read ? undefined : editionOf(read, [edition]);
    if ('why' in read) outcomes.push(failed(around, name, `the page cannot be used: ${read.why}`));
    else if (!found) outcomes.push(failed(around, name, 'the page does not hold the article, or only its beginning'));
    else outcomes.push(finishEdition(around, name, putEdition(read, edition, found.share), force));
  }
  return outcomes;
}

function named(name: string, known: readonly OurEdition[]): OurEdition[] {
  const found = known.filter(({ dossier, edition }) => name === edition || name === `${dossier}/${edition}`);
  if (found.length === 0) {
    const names = known.map(({ dossier, edition }) => `${dossier}/${edition}`);
    throw new Stop(`There is no edition “${name}”. There are: ${names.join(', ')}.`);
  }
  return found;
}
