import { useEffect, useState } from 'react';
import type { EditionCard } from '#lib/model/edition-card.ts';
import { knownEditions } from './known.ts';

/** What the address asks for: the article of an edition, `?dossier=…&edition=…`, or an own text, `?text=…`. */
export type Asked =
  | { kind: 'nothing' }
  | { kind: 'article'; card: EditionCard }
  | { kind: 'missing' }
  | { kind: 'text'; id: string };

/** Reads the address; an edition that is not ours is `missing`. */
export async function askedFor(search: string): Promise<Asked> {
  const query = new URLSearchParams(search);
  const [dossier, edition, id] = [query.get('dossier'), query.get('edition'), query.get('text')];
  if (id) return { kind: 'text', id };
  if (!dossier || !edition) return { kind: 'nothing' };
  const card = (await knownEditions()).find((one) => one.dossier === dossier && one.edition === edition);
  return card ? { kind: 'article', card } : { kind: 'missing' };
}

/** What the address asks for; `null` until that is known. */
export function useAsked(): Asked | null {
  const [asked, setAsked] = useState<Asked | null>(null);
  useEffect(() => {
    askedFor(location.search).then(setAsked);
  }, []);
  return asked;
}
