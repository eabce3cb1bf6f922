import type { SeenContribution } from '#lib/class/seen.ts';
import type { ReadText, Wire } from '#lib/class/wire.ts';
import type { Annotation } from '#lib/model/annotation.ts';
import type { LayerId } from '#lib/model/layer.ts';
import type { NotePart } from '#lib/model/row.ts';
import { segmentAt, segmentsOf, type Text } from '#lib/model/text.ts';
import { heatRuns, type MarkedRange } from './heat.ts';
import type { Look } from './look.ts';

/** What lies on a text: stretches of it, and how each is drawn. */
export interface Drawn {
  parts: NotePart[];
  looks: Map<string, Look>;
}

export type SeenMark = Wire<SeenContribution> & { body: { kind: 'mark' } };

/** The marks in one of the class's texts. */
export function marksIn<One extends Wire<SeenContribution>>(
  contributions: readonly One[],
  text: number,
): (One & SeenMark)[] {
  return contributions.filter(
    (one): one is One & SeenMark => one.body.kind === 'mark' && one.body.target.text === text && one.status === 'shown',
  );
}

/** Each mark with the line of its layer and its number in the list, counted from 1. */
export function layerDrawn(
  marks: readonly SeenMark[],
  linkOf: (mark: SeenMark, number: number) => { href: string; label: string },
): Drawn {
  const looks = new Map<string, Look>();
  const parts = marks.map((mark, index): NotePart => {
    const { layer, target } = mark.body;
    looks.set(mark.id, { kind: 'layer', layer, number: index + 1, own: mark.own, ...linkOf(mark, index + 1) });
    return { id: mark.id, at: target.at, targets: { [target.lang]: { range: target } } };
  });
  return { parts, looks };
}

/** How many marked which words. `layers` chooses whose marks count; `say` puts a number in words. */
export function heatDrawn(
  { original, translation }: Pick<Wire<ReadText>, 'original' | 'translation'>,
  marks: readonly SeenMark[],
  { layers, raters, say }: { layers: readonly LayerId[]; raters: number; say: (count: number) => string },
): Drawn {
  const drawn: Drawn = { parts: [], looks: new Map() };
  const counted = marks.filter(({ body }) => layers.includes(body.layer));
  for (const text of [original, translation]) {
    if (!text) continue;
    for (const { ref, plain } of segmentsOf(text)) {
      const here = counted.filter(({ body: { target } }) => target.at === ref && target.lang === text.lang);
      const ranges = here.map(({ seat, body: { target } }): MarkedRange => ({ seat, ...target }));
      for (const { count, step, ...range } of heatRuns(plain, text.lang, ranges, raters)) {
        const id = `heat-${text.lang}-${ref}-${range.start}`;
        drawn.looks.set(id, { kind: 'heat', step, count, label: say(count) });
        drawn.parts.push({ id, at: ref, targets: { [text.lang]: { range } } });
      }
    }
  }
  return drawn;
}

/** The notes as the reader draws them, in the order in which they are given. */
export function notesDrawn(
  notes: readonly Wire<Annotation>[],
  linkOf: (note: Wire<Annotation>, number: number) => { href: string; label: string },
): Drawn {
  const looks = new Map<string, Look>();
  const parts = notes.map((note, index): NotePart => {
    looks.set(note.id, { kind: 'layer', layer: note.layer, number: index + 1, ...linkOf(note, index + 1) });
    const targets = Object.entries(note.targets).map(([lang, { range }]) => [lang, { range }]);
    return { id: note.id, at: note.at, targets: Object.fromEntries(targets) };
  });
  return { parts, looks };
}

/** Several of them on one text. */
export function together(...drawn: readonly Drawn[]): Drawn {
  return {
    parts: drawn.flatMap(({ parts }) => parts),
    looks: new Map(drawn.flatMap(({ looks }) => [...looks])),
  };
}

/** The words at a place in a text, where it has the place. */
export function plainAt(text: Text | null | undefined, ref: string): string {
  return (text && segmentAt(text, ref)?.plain) ?? '';
}
