import { begin } from '#lib/import/review/history.ts';
import type { Review } from '#lib/import/review.ts';
import { deleteDraft, readDraft, saveDraft } from '../drafts.ts';
import { type DeskState, isEmpty } from './desk-state.ts';

/** What lies on the desk as it is kept: of a review the last state, not all that led to it. */
type Draft = Omit<DeskState, 'review'> & { version: typeof draftVersion; review: Review | null };

/** Goes up when a desk of before could not be taken up any more; it is then begun anew. */
const draftVersion = 2;

/** The name of the desk that an address stands for. An edition's article has a desk of its own, beside the free one. */
export function deskName(search: string): string {
  const query = new URLSearchParams(search);
  const [dossier, edition] = [query.get('dossier'), query.get('edition')];
  return dossier && edition ? `import/${dossier}/${edition}` : 'import';
}

/** Keeps what lies on a desk over a reload. What cannot be kept is not: the desk itself is still there. */
export async function keepDesk(key: string, desk: DeskState): Promise<void> {
  const draft: Draft = { ...desk, version: draftVersion, review: desk.review?.now ?? null };
  await (isEmpty(desk) ? deleteDraft(key) : saveDraft(key, draft)).catch(() => {});
}

/** What lay on a desk; `null` where nothing did, or nothing that can be taken up. */
export async function keptDesk(key: string): Promise<DeskState | null> {
  const draft = (await readDraft(key).catch(() => null)) as Draft | null | undefined;
  if (draft?.version !== draftVersion) return null;
  const { version: _, review, ...desk } = draft;
  return { ...desk, review: review && begin(review) };
}
