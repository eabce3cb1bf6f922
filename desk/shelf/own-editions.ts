import type { KeptWork } from './database.ts';

/** Where a reading page looks, which opens no database: `dossier/edition` → the id of the full text on this device. */
export const ownEditionsKey = 'tvisynOwn';

/** Notes down for which editions the full text lies here. Without storage the reading pages do not know, and say so little. */
export function markEditions(kept: readonly KeptWork[]): void {
  const full = kept.flatMap(({ id, dossier, edition }) => (dossier && edition ? [[`${dossier}/${edition}`, id]] : []));
  try {
    if (full.length > 0) localStorage.setItem(ownEditionsKey, JSON.stringify(Object.fromEntries(full)));
    else localStorage.removeItem(ownEditionsKey);
  } catch {
    // Storage is forbidden or full: the link on the reading page leads to the desk, which finds the text too.
  }
}
