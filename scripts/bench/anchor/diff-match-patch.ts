import { diff_match_patch as DiffMatchPatch } from 'diff-match-patch';
import type { Anchored, ReanchorRequest } from '#lib/import/reanchor.ts';

/** After how many seconds it may be content with a coarser difference. Its own default of one hurts it on a busy machine. */
const patience = 10;

/** Anchors by the difference of both texts: each end of a quote goes where diff-match-patch says it went. */
export function diffMatchPatch({ before, after, annotations }: ReanchorRequest): Anchored[] {
  const differ = new DiffMatchPatch();
  differ.Diff_Timeout = patience;
  const difference = differ.diff_main(before ?? '', after);
  return annotations.map(({ id, start, end }) => {
    const range = { start: differ.diff_xIndex(difference, start), end: differ.diff_xIndex(difference, end) };
    return range.end > range.start ? { id, ...range, confidence: 1 } : { id, orphan: true };
  });
}
