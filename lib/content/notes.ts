import { type Annotation, plainOf } from '#lib/model/annotation.ts';
import { locales } from '#lib/model/locale.ts';
import type { Problem } from '#lib/model/problem.ts';
import type { Ref } from '#lib/model/ref.ts';
import { anchorQuote } from './anchor-quote.ts';
import { type EditionFolder, type PlacedLayer, readBody } from './edition-folder.ts';
import { checkProse } from './rights.ts';

type Note = NonNullable<PlacedLayer['value']>[number];

/** An annotation with the place it is written at. */
export interface PlacedAnnotation {
  annotation: Annotation;
  layer: PlacedLayer;
  index: number;
}

/** Anchors every note of an edition in every language; what does not hold is told and the note left out. */
export function readNotes(edition: EditionFolder, problems: Problem[]): PlacedAnnotation[] {
  const placed: PlacedAnnotation[] = [];
  const seen = new Map<string, PlacedLayer>();
  for (const layer of edition.layers) {
    layer.value?.forEach((note, index) => {
      const first = seen.get(note.id);
      if (first) {
        problems.push({
          ...layer.at([index, 'id']),
          rule: 'id-twice',
          what: `The id “${note.id}” is used already in ${first.file}.`,
          mend: 'Give one of the notes another id.',
        });
        return;
      }
      seen.set(note.id, layer);
      placed.push({ annotation: readNote(edition, layer, note, index, problems), layer, index });
    });
  }
  return placed;
}

function readNote(
  edition: EditionFolder,
  layer: PlacedLayer,
  note: Note,
  index: number,
  problems: Problem[],
): Annotation {
  const position = (lang?: string) => layer.at(lang ? [index, 'quote', lang] : [index, 'quote']);
  const targets = anchorQuote(edition.texts, { name: note.id, ...note }, position, problems);
  const body = readBody(layer, [index, 'body'], note.body, problems);
  for (const locale of locales) {
    const own = body[locale].filter((phrase) => phrase.quoted);
    const plain = plainOf(body[locale].filter((phrase) => !phrase.quoted || own.length === 0));
    problems.push(...checkProse(plain, locale, edition.fingerprint, layer.at([index, 'body', locale])));
  }
  return {
    id: note.id,
    edition: edition.slug,
    layer: layer.layer,
    at: note.at as Ref,
    tags: note.tags,
    targets,
    body,
    source: note.source ?? [],
    ...(note.plainer ? { plainer: note.plainer } : {}),
    ...(note.change ? { change: note.change } : {}),
    versus: note.versus ?? [],
  };
}

/** Follows every link from a note to notes in other editions. */
export function checkVersus(placed: readonly PlacedAnnotation[], known: ReadonlySet<string>): Problem[] {
  const problems: Problem[] = [];
  for (const { annotation, layer, index } of placed) {
    annotation.versus.forEach((id, place) => {
      const tell = (what: string, mend: string) =>
        problems.push({ ...layer.at([index, 'versus', place]), rule: 'link-broken', what, mend });
      if (!known.has(id))
        tell(`There is no note “${id}”.`, 'Write edition/id of a note that exists, or remove the link.');
      else if (id.startsWith(`${annotation.edition}/`))
        tell(`“${id}” is in the same edition.`, 'Link to a note in another edition.');
    });
  }
  return problems;
}
