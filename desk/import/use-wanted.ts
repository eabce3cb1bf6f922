import { useEffect, useState } from 'react';
import { type KnownEdition, knownEditions } from './known.ts';

/** The edition whose article the address asks for, `?dossier=…&edition=…`; `missing` where there is no such edition. */
export function useWanted(): KnownEdition | 'missing' | null {
  const [wanted, setWanted] = useState<KnownEdition | 'missing' | null>(null);
  useEffect(() => {
    const query = new URLSearchParams(location.search);
    const [dossier, edition] = [query.get('dossier'), query.get('edition')];
    if (!dossier || !edition) return;
    const is = (one: KnownEdition) => one.dossier === dossier && one.edition === edition;
    knownEditions().then((all) => setWanted(all.find(is) ?? 'missing'));
  }, []);
  return wanted;
}
