import { useEffect, useState } from 'react';
import { listWorks } from '../shelf.ts';

/** The names of the person's own dossiers; none while they are looked for, or where nothing can be read. */
export function useOwnDossiers(): readonly string[] {
  const [names, setNames] = useState<readonly string[]>([]);
  useEffect(() => {
    listWorks().then(
      (kept) =>
        setNames([...new Set(kept.flatMap(({ dossier, edition }) => (dossier && !edition ? [dossier] : [])))].sort()),
      // What is kept is asked for again when the text is saved, and then it is said what is wrong.
      () => {},
    );
  }, []);
  return names;
}
