import { z } from 'zod';
import type { Problem } from '#lib/model/problem.ts';
import type { Ref } from '#lib/model/ref.ts';
import type { Ladder, Term } from '#lib/model/term.ts';
import type { EditionFolder } from './edition-folder.ts';
import { notFoundInPart } from './partly-read.ts';
import { lang, localized, place, slug, words } from './schema.ts';
import type { Path, PlacedYaml } from './yaml-file.ts';

const forms = z.array(words(80)).min(1, 'has no forms');

/** `glossary.yaml`: the words of the matter. */
export const glossarySchema = z.array(
  z.strictObject({
    id: slug,
    term: localized(100),
    forms: z.record(lang, words(60)).optional(),
    match: z.strictObject({ nb: forms, nn: forms, en: forms }),
    about: localized(400),
    used: z.array(z.strictObject({ edition: slug, at: place, quote: words(120) })),
  }),
);

const rung = z.union([
  z.strictObject({ edition: slug, none: z.literal(true) }),
  z.strictObject({ edition: slug, at: place, quote: words(120), nb: words(120), nn: words(120), en: words(120) }),
]);

/** `ladder.yaml`: what each account calls one and the same thing. */
export const ladderSchema = z.array(
  z.strictObject({
    id: slug,
    thing: localized(80),
    rungs: z.array(rung).min(2, 'has fewer than two rungs'),
    note: localized(300),
  }),
);

type Tell = (rule: string, path: Path, what: string, mend: string) => void;

/** Reads the glossary; a use must be in an edition and at a place that exist. */
export function readGlossary(
  yaml: PlacedYaml<z.infer<typeof glossarySchema>>,
  folders: readonly EditionFolder[],
  problems: Problem[],
): Term[] {
  const tell = teller(yaml, problems);
  return (yaml.value ?? []).map((written, index) => {
    const { id, term, match, about, used } = written;
    for (const [place, use] of used.entries()) checkPlace(folders, use, [index, 'used', place], tell);
    const uses = used.map(({ edition, at, quote }) => ({ edition, at: at as Ref, words: quote }));
    return { id, term, forms: written.forms ?? {}, match, about, uses };
  });
}

/** Reads the ladders; every rung must be in an edition and at a place that exist. */
export function readLadders(
  yaml: PlacedYaml<z.infer<typeof ladderSchema>>,
  folders: readonly EditionFolder[],
  problems: Problem[],
): Ladder[] {
  const tell = teller(yaml, problems);
  return (yaml.value ?? []).map(({ id, thing, rungs, note }, index) => ({
    id,
    thing,
    note,
    rungs: rungs.map((step, place) => {
      checkPlace(folders, step, [index, 'rungs', place], tell);
      if ('none' in step) {
        const part = folders.find(({ slug: name }) => name === step.edition)?.article?.value?.part;
        if (part) problems.push({ ...yaml.at([index, 'rungs', place]), ...notFoundInPart(step.edition) });
        return { edition: step.edition, use: null };
      }
      const { edition, at, quote, nb, nn, en } = step;
      return { edition, use: { at: at as Ref, words: quote, gloss: { nb, nn, en } } };
    }),
  }));
}

function teller(yaml: Pick<PlacedYaml<unknown>, 'at'>, problems: Problem[]): Tell {
  return (rule, path, what, mend) => problems.push({ ...yaml.at(path), rule, what, mend });
}

function checkPlace(folders: readonly EditionFolder[], use: { edition: string; at?: string }, path: Path, tell: Tell) {
  const folder = folders.find(({ slug: name }) => name === use.edition);
  if (!folder) {
    tell(
      'edition-unknown',
      [...path, 'edition'],
      `There is no edition “${use.edition}”.`,
      'Mend the name, or remove it.',
    );
  } else if (use.at && !folder.texts[0]?.lines.has(use.at)) {
    tell('place-unknown', [...path, 'at'], `There is no ${use.at} in “${use.edition}”.`, 'Give the place of a line.');
  }
}
