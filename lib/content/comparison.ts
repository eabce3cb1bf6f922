import type { z } from 'zod';
import type { Contrast } from '#lib/model/contrast.ts';
import type { Edition } from '#lib/model/edition.ts';
import type { Event } from '#lib/model/event.ts';
import type { Point } from '#lib/model/point.ts';
import type { Problem } from '#lib/model/problem.ts';
import type { Ladder, Term } from '#lib/model/term.ts';
import { contrastSchema, readContrasts } from './contrast-file.ts';
import type { EditionFolder } from './edition-folder.ts';
import { glossarySchema, ladderSchema, readGlossary, readLadders } from './glossary-file.ts';
import { pointSchema, readPoints } from './point-file.ts';
import { readSource } from './read.ts';
import { readTimeline, timelineSchema } from './timeline-file.ts';
import { type PlacedYaml, parseYamlFile } from './yaml-file.ts';

/** What sets the editions of a dossier against each other, and the events they tell of. */
export interface Comparison {
  events: Event[];
  points: Point[];
  contrasts: Contrast[];
  glossary: Term[];
  ladders: Ladder[];
}

/** Reads `timeline.yaml`, `points.yaml`, `contrasts.yaml`, `glossary.yaml` and `ladder.yaml`. A dossier may do without any of them. */
export function readComparison(
  folder: string,
  folders: readonly EditionFolder[],
  editions: readonly Edition[],
  notes: ReadonlySet<string>,
  problems: Problem[],
): Comparison {
  const read = <Schema extends z.ZodType>(name: string, schema: Schema): PlacedYaml<z.infer<Schema>> | null => {
    const source = readSource(folder, name);
    const yaml = source && parseYamlFile(source, schema);
    if (yaml) problems.push(...yaml.problems);
    return yaml;
  };
  const timelineYaml = read('timeline.yaml', timelineSchema);
  const pointYaml = read('points.yaml', pointSchema);
  const points = pointYaml ? readPoints(pointYaml, folders, editions, problems) : [];
  const known = { points: new Set(points.map(({ id }) => id)), notes };
  const contrastYaml = read('contrasts.yaml', contrastSchema);
  const glossaryYaml = read('glossary.yaml', glossarySchema);
  const ladderYaml = read('ladder.yaml', ladderSchema);
  return {
    events: timelineYaml ? readTimeline(timelineYaml, folders, editions, problems) : [],
    points,
    contrasts: contrastYaml ? readContrasts(contrastYaml, folders, known, problems) : [],
    glossary: glossaryYaml ? readGlossary(glossaryYaml, folders, problems) : [],
    ladders: ladderYaml ? readLadders(ladderYaml, folders, problems) : [],
  };
}
