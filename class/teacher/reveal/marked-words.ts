import { marksIn, type SeenMark } from '#class/mark/class-parts.ts';
import { type HeatRun, heatRuns } from '#class/mark/heat.ts';
import type { SeenContribution } from '#lib/class/seen.ts';
import type { Place } from '#lib/class/task.ts';
import type { Wire } from '#lib/class/wire.ts';
import { type LayerId, layerIds } from '#lib/model/layer.ts';
import { segmentAt, type Text } from '#lib/model/text.ts';

/** Words of a segment that as many have marked, and as what. */
export interface MarkedWords extends HeatRun {
  lang: string;
  exact: string;
  /** Pupils by layer, the most first. One pupil may have marked the same words in two layers. */
  layers: { layer: LayerId; count: number; tags: { tag: string | null; count: number }[] }[];
  /** Why they did, of those who said so. */
  whys: { id: string; layer: LayerId; seat: string | null; why: string }[];
}

/** What the pupils marked in a segment of a text, the most marked first. The numbers are those of the heat on it. */
export function markedWords(
  contributions: readonly Wire<SeenContribution>[],
  { text: number, at }: Place,
  texts: readonly (Text | null)[],
  raters: number,
): MarkedWords[] {
  const marks = pupilsMarks(contributions, number).filter(({ body }) => body.target.at === at);
  return texts
    .flatMap((text) => {
      const plain = text && segmentAt(text, at)?.plain;
      if (!plain) return [];
      const here = marks.filter(({ body }) => body.target.lang === text.lang);
      const ranges = here.map(({ seat, body }) => ({ seat, ...body.target }));
      return heatRuns(plain, text.lang, ranges, raters).map((run): MarkedWords => {
        const on = here.filter(({ body: { target } }) => target.start < run.end && target.end > run.start);
        const whys = on.flatMap(({ id, seat, body: { layer, why } }) => (why ? [{ id, layer, seat, why }] : []));
        return { ...run, lang: text.lang, exact: plain.slice(run.start, run.end), layers: byLayer(on), whys };
      });
    })
    .sort((a, b) => b.count - a.count);
}

/** A mark that the teacher has hidden from the others. */
export type HiddenMark = MarkedWords['whys'][number];

/** The marks in a segment of a text that are hidden from the others. They count for nothing. */
export function hiddenMarks(contributions: readonly Wire<SeenContribution>[], { text, at }: Place): HiddenMark[] {
  return contributions.flatMap(({ id, seat, own, status, body }) => {
    if (body.kind !== 'mark' || own || status !== 'hidden') return [];
    const isHere = body.target.text === text && body.target.at === at;
    return isHere ? [{ id, seat, layer: body.layer, why: body.why }] : [];
  });
}

/** The marks of pupils in a text: the teacher's own are no class's. */
export function pupilsMarks(contributions: readonly Wire<SeenContribution>[], text: number): SeenMark[] {
  return marksIn(contributions, text).filter(({ own }) => !own);
}

function byLayer(marks: readonly SeenMark[]): MarkedWords['layers'] {
  return layerIds
    .flatMap((layer) => {
      const here = marks.filter(({ body }) => body.layer === layer);
      if (here.length === 0) return [];
      const names = [...new Set(here.map(({ body }) => body.tag))];
      const tags = names.map((tag) => ({ tag, count: pupilsOf(here.filter(({ body }) => body.tag === tag)) }));
      return [{ layer, count: pupilsOf(here), tags: tags.sort((a, b) => b.count - a.count) }];
    })
    .sort((a, b) => b.count - a.count);
}

/** How many pupils: two marks of one are one, and each counts for itself where it is not to be seen whose it is. */
function pupilsOf(marks: readonly SeenMark[]): number {
  const seats = new Set(marks.flatMap(({ seat }) => seat ?? []));
  return seats.size + marks.filter(({ seat }) => seat === null).length;
}
