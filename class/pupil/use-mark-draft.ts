import { useCallback, useMemo } from 'react';
import { useDraft } from '#class/outbox/use-draft.ts';
import { formatMarkDraft, type MarkDraft, parseMarkDraft } from './mark-draft.ts';

/** The mark that is being written, if one is: it survives a reload and whatever phase comes. */
export function useMarkDraft(code: string): [MarkDraft | null, (draft: MarkDraft | null) => void] {
  const [kept, keep] = useDraft(code, 'mark');
  const draft = useMemo(() => (kept ? parseMarkDraft(kept) : null), [kept]);
  const change = useCallback((next: MarkDraft | null) => keep(formatMarkDraft(next)), [keep]);
  return [draft, change];
}
