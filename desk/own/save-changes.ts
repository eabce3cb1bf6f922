import { type ReadWork, saveWork } from '#desk/shelf.ts';
import type { Work } from '#lib/model/work.ts';
import { applyChange, type WorkChange } from '#lib/model/work-change.ts';

/** What came of saving changes: what is kept now, and what of the changes had no place in it; or the work is gone. */
export type SavedChanges = { read: ReadWork; clashed: WorkChange | null } | { gone: true };

/**
 * Saves changes, in order, on what is kept; where another tab has saved in between, on what the work has become.
 *
 * @param from What is kept, as far as this tab knows.
 * @param revived Whether a work that was taken away is to be brought back.
 * @throws ShelfProblem; nothing is then kept of the changes.
 */
export async function saveChanges(
  from: ReadWork,
  changes: readonly WorkChange[],
  revived: boolean,
): Promise<SavedChanges> {
  let base = from;
  for (;;) {
    const { work, clashed } = withChanges(base.work, changes);
    if (work === base.work && clashed) return { read: base, clashed };
    const saved = await saveWork(work, base.revision);
    if (saved.kind === 'saved') return { read: { work, revision: saved.revision }, clashed };
    if (saved.now) base = saved.now;
    else if (revived && base.revision > 0) base = { ...base, revision: 0 };
    else return { gone: true };
  }
}

/** A work with changes done to it, in order; those that find no place in it are put together into one. */
export function withChanges(start: Work, changes: readonly WorkChange[]): { work: Work; clashed: WorkChange | null } {
  let work = start;
  let clashed: WorkChange | null = null;
  for (const change of changes) {
    const next = applyChange(work, change);
    if (next) work = next;
    else clashed = clashed ? together(clashed, change) : change;
  }
  return { work, clashed };
}

/** Two changes as one: of a note that both have changed, as the later one left it. */
export function together(first: WorkChange, second: WorkChange): WorkChange {
  const named = ({ before, after }: WorkChange['notes'][number]) => (before ?? after)?.id;
  const later = new Map(second.notes.map((one) => [named(one), one]));
  const both = first.notes.map((one) => ({
    ...one,
    after: later.has(named(one)) ? (later.get(named(one))?.after ?? null) : one.after,
  }));
  const earlier = new Set(first.notes.map(named));
  const layers = first.layers ?? second.layers;
  return {
    notes: [...both, ...second.notes.filter((one) => !earlier.has(named(one)))],
    ...(layers && { layers: { before: layers.before, after: (second.layers ?? layers).after } }),
  };
}
