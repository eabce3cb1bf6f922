import { z } from 'zod';
import { type Contrast, type Position, relations } from '#lib/model/contrast.ts';
import { type LayerId, layerIds } from '#lib/model/layer.ts';
import type { Problem } from '#lib/model/problem.ts';
import type { EditionFolder } from './edition-folder.ts';
import { readPassage } from './point-file.ts';
import { localized, noteName, place, quote, slug } from './schema.ts';
import type { PlacedYaml } from './yaml-file.ts';

/** `contrasts.yaml`: one thing in the words of two or more editions, the strongest contrast first. */
export const contrastSchema = z.array(
  z.strictObject({
    id: slug,
    title: localized(80),
    layer: z.enum(layerIds as [LayerId, ...LayerId[]]),
    relation: z.enum(relations),
    point: slug.optional(),
    positions: z
      .array(z.strictObject({ edition: slug, at: place, ...quote, says: localized(300) }))
      .min(2, 'has fewer than two positions'),
    derives: localized(300).optional(),
    why: localized(400),
    question: localized(300),
    notes: z.array(noteName),
  }),
);

type ContrastFile = z.infer<typeof contrastSchema>;

/** What a contrast may point to. */
export interface Known {
  points: ReadonlySet<string>;
  notes: ReadonlySet<string>;
}

/** Reads the contrasts against the editions: every quote at its place, every point and note there. */
export function readContrasts(
  yaml: PlacedYaml<ContrastFile>,
  folders: readonly EditionFolder[],
  known: Known,
  problems: Problem[],
): Contrast[] {
  const seen = new Set<string>();
  return (yaml.value ?? []).map((written, index) => {
    const tell = (rule: string, path: (string | number)[], what: string, mend: string) =>
      problems.push({ ...yaml.at([index, ...path]), rule, what, mend });
    const { id, title, layer, relation, point, derives, why, question, notes } = written;
    if (seen.has(id)) tell('id-twice', ['id'], `The id “${id}” is used twice.`, 'Give one another id.');
    seen.add(id);
    if (point && !known.points.has(point)) {
      tell('point-unknown', ['point'], `There is no point “${point}”.`, 'Write the id of a point in points.yaml.');
    }
    notes.forEach((note, place) => {
      if (known.notes.has(note)) return;
      tell('link-broken', ['notes', place], `There is no note “${note}”.`, 'Write edition/id of a note that exists.');
    });
    const positions = written.positions.flatMap((position, place): Position[] => {
      const passage = readPassage(yaml, [index, 'positions', place], { name: id, ...position }, folders, problems);
      if (passage) return [{ ...passage, says: position.says }];
      const what = `There is no edition “${position.edition}”.`;
      tell('edition-unknown', ['positions', place, 'edition'], what, 'Mend the name, or remove the position.');
      return [];
    });
    return {
      id,
      title,
      layer,
      relation,
      ...(point ? { point } : {}),
      positions,
      ...(derives ? { derives } : {}),
      why,
      question,
      notes,
    };
  });
}
