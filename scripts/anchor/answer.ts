import { type Anchored, type ReanchorRequest, reanchor } from '#lib/import/reanchor.ts';
import { type CodePoints, codePoints } from './code-points.ts';

interface AnchorAnswer {
  id: string;
  anchors: ({ id: string; start: number; end: number } | { id: string; orphan: true })[];
}

/** Anchors the annotations of one request; offsets in it and in the answer count code points. */
export function answerAnchors(
  { id, ...request }: ReanchorRequest & { id: string },
  anchor: (request: ReanchorRequest) => Anchored[] = reanchor,
): AnchorAnswer {
  const old = request.before === null ? null : codePoints(request.before);
  const now = codePoints(request.after);
  const annotations = request.annotations.map((annotation) =>
    old ? { ...annotation, start: old.toUnits(annotation.start), end: old.toUnits(annotation.end) } : annotation,
  );
  return { id, anchors: anchor({ ...request, annotations }).map((anchored) => counted(anchored, now)) };
}

function counted(anchored: Anchored, text: CodePoints): AnchorAnswer['anchors'][number] {
  const { id } = anchored;
  if ('orphan' in anchored) return { id, orphan: true };
  return { id, start: text.fromUnits(anchored.start), end: text.fromUnits(anchored.end) };
}
