import type { LaidSegment } from '../lay-out.ts';
import type { Ref } from '../ref.ts';
import type { NotePart } from '../row.ts';
import type { Range } from '../text.ts';
import type { WorkNote } from '../work.ts';

/** A note and the first segment that holds words of it. */
export interface PlacedNote {
  note: WorkNote;
  at: Ref;
}

/** Cuts the words of notes into segments, and sets the notes in the order in which a reader meets them. */
export function notePlaces(
  notes: readonly WorkNote[],
  segments: Readonly<Record<string, readonly LaidSegment[]>>,
  lang: string,
): { parts: NotePart[]; notes: PlacedNote[] } {
  const order = new Map((segments[lang] ?? []).map(({ ref }, index) => [ref, index]));
  const placed: (PlacedNote & { line: number; start: number })[] = [];
  const all: NotePart[] = [];
  for (const note of notes) {
    const parts = new Map<Ref, NotePart>();
    for (const [textLang, laid] of Object.entries(segments)) {
      const target = note.targets[textLang];
      const pieces = target ? overlapping(laid, target) : [];
      pieces.forEach(({ ref, start, end }, index) => {
        const part = parts.get(ref) ?? { id: note.id, at: ref, targets: {} };
        parts.set(ref, part);
        const more = index < pieces.length - 1;
        part.targets[textLang] = { range: { start, end }, ...(more && { more }) };
      });
    }
    const ordered = [...parts.values()].sort((a, b) => (order.get(a.at) ?? 0) - (order.get(b.at) ?? 0));
    const first = ordered[0];
    if (!first) continue;
    all.push(...ordered);
    const start = first.targets[lang]?.range.start ?? 0;
    placed.push({ note, at: first.at, line: order.get(first.at) ?? 0, start });
  }
  placed.sort((a, b) => a.line - b.line || a.start - b.start);
  return { parts: all, notes: placed.map(({ note, at }) => ({ note, at })) };
}

/** What of a stretch lies in each segment, counted from the segment's start. Segments are in order. */
function overlapping(segments: readonly LaidSegment[], { start, end }: Range): LaidSegment[] {
  let low = 0;
  let high = segments.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((segments[middle]?.end ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  const found: LaidSegment[] = [];
  for (let at = low; (segments[at]?.start ?? end) < end; at += 1) {
    const segment = segments[at];
    if (!segment) break;
    const from = Math.max(start, segment.start);
    const to = Math.min(end, segment.end);
    if (from < to) found.push({ ref: segment.ref, start: from - segment.start, end: to - segment.start });
  }
  return found;
}
