import { anchor } from '#lib/model/anchor.ts';
import { type Annotation, plainOf, type Target } from '#lib/model/annotation.ts';
import { locales } from '#lib/model/locale.ts';
import type { Problem } from '#lib/model/problem.ts';
import type { Ref } from '#lib/model/ref.ts';
import { type EditionFolder, type PlacedLayer, readBody } from './edition-folder.ts';
import { checkProse } from './rights.ts';
import type { PlacedText } from './text-file.ts';

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
  const targets: Record<string, Target> = {};
  for (const text of edition.texts) {
    const { lang } = text.text;
    // A text that could not be read is told as such; that its words are not found would only hide it.
    if (text.text.blocks.length === 0) continue;
    const exact = note.quote[lang];
    if (exact === undefined) {
      problems.push({
        ...layer.at([index, 'quote']),
        rule: 'mark-missing',
        what: `“${note.id}” marks nothing in ${text.file.split('/').at(-1)}.`,
        mend: `Add “${lang}: …” with the words it is about.`,
      });
      continue;
    }
    const target = anchorNote(text, layer, note, index, problems);
    if (target) targets[lang] = target;
  }
  for (const lang of Object.keys(note.quote)) {
    if (edition.texts.some((text) => text.text.lang === lang)) continue;
    problems.push({
      ...layer.at([index, 'quote', lang]),
      rule: 'mark-language',
      what: `There is no text.${lang}.mdx for this quote.`,
      mend: 'Write the text, or remove the line.',
    });
  }
  const body = readBody(layer, [index, 'body'], note.body, problems);
  for (const locale of locales) {
    const own = body[locale].filter((phrase) => phrase.quoted);
    const plain = plainOf(body[locale].filter((phrase) => !phrase.quoted || own.length === 0));
    problems.push(...checkProse(plain, [], locale, edition.fingerprint, layer.at([index, 'body', locale])));
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
    versus: note.versus ?? [],
  };
}

function anchorNote(
  text: PlacedText,
  layer: PlacedLayer,
  note: Note,
  index: number,
  problems: Problem[],
): Target | null {
  const { lang } = text.text;
  const exact = (note.quote[lang] ?? '').normalize('NFC');
  const nth = note.nth?.[lang];
  const found = anchor(text.text, { at: note.at, exact, ...(nth ? { nth } : {}) });
  const name = text.file.split('/').at(-1);
  const tell = (rule: string, what: string, mend: string) => {
    problems.push({ ...layer.at([index, 'quote', lang]), rule, what, mend });
    return null;
  };
  switch (found.kind) {
    case 'found':
      return { exact, range: found.range };
    case 'ambiguous':
      return tell(
        'quote-twice',
        `“${exact}” stands ${found.count} times in ${found.ref} of ${name}.`,
        `Say which: nth: { ${lang}: 1 } for the first.`,
      );
    case 'moved': {
      const places = found.refs.map((ref) => `${ref} (line ${text.lines.get(ref)})`).join(', ');
      return tell(
        'quote-moved',
        `“${exact}” is not in ${note.at} of ${name}. It stands in ${places}.`,
        `Write at: ${found.refs[0]}, and see that every language agrees.`,
      );
    }
    case 'lost':
      return tell(
        'quote-lost',
        `“${exact}” is nowhere in ${name}.`,
        text.lines.has(note.at)
          ? `Copy the words from line ${text.lines.get(note.at)} (${note.at}), without tags.`
          : `There is no ${note.at} in this text; give another place.`,
      );
  }
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
