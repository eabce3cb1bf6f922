import { isSame } from '#lib/model/same.ts';
import type { Range } from '#lib/model/text.ts';
import type { Work, WorkNote } from '#lib/model/work.ts';
import { z } from '../quiet-zod.ts';
import { mostNotes, noteSchema, workHeadSchema } from '../work-schema.ts';
import { divided } from './divided.ts';
import { type LaidText, workTexts } from './laid-text.ts';
import { formatGroups, formatLayout, readGroups, readLayout } from './text-layout.ts';

const ranges = z.array(z.tuple([z.int().min(0), z.int().min(0)]));
const textEntry = z.object({
  lang: z.string(),
  blocks: z.array(z.string()),
  groups: z.string().optional(),
  own: ranges.optional(),
  emphasis: ranges.optional(),
});
type TextEntry = z.infer<typeof textEntry>;

const noteEntry = z.object({ ...noteSchema.partial().shape, id: noteSchema.shape.id });
type NoteEntry = z.infer<typeof noteEntry>;

/** `work.yaml`: what a work has and the other files of its folder have no room for. */
export const workFileSchema = z.object({
  ...workHeadSchema.shape,
  id: workHeadSchema.shape.id.exactOptional(),
  title: workHeadSchema.shape.title.exactOptional(),
  layers: workHeadSchema.shape.layers.exactOptional(),
  aside: workHeadSchema.shape.aside.exactOptional(),
  /** How the texts are divided, in their order; missing where every line is a sentence. */
  texts: z.array(textEntry).optional(),
  /** In order: of the notes in layers/ what they lack there, the others whole. */
  notes: z.array(noteEntry).max(mostNotes).optional(),
});
export type WorkFile = z.infer<typeof workFileSchema>;

/** How the texts of a work are divided, as work.yaml has it; `undefined` where the lines say it all. */
export function textEntries(work: Work, texts: readonly LaidText[]): TextEntry[] | undefined {
  const { original, translations } = work;
  if (isSame(workTexts(texts), { original, translations })) return undefined;
  const entries = [{ text: original, groups: undefined }, ...translations].map(({ text, groups }): TextEntry => {
    return { lang: text.lang, blocks: formatLayout(text), ...(groups ? { groups: formatGroups(groups) } : {}) };
  });
  const laid = laidBy(entries, texts) ?? [];
  return entries.map((entry, index): TextEntry => {
    const text = index === 0 ? original : (translations[index - 1]?.text ?? original);
    const read = laid[index]?.straight.text;
    return {
      ...entry,
      ...(isSame(read?.own, text.own) ? {} : { own: pairs(text.own) }),
      ...(isSame(read?.emphasis, text.emphasis) ? {} : { emphasis: pairs(text.emphasis) }),
    };
  });
}

/** The texts as work.yaml divides them; `null` where they have been edited, so that it no longer fits. */
export function laidBy(entries: readonly TextEntry[], texts: readonly LaidText[]): LaidText[] | null {
  const ordered = entries.flatMap(({ lang }) => texts.find(({ lines }) => lines.lang === lang) ?? []);
  const divisions = entries.flatMap((entry) => {
    const blocks = readLayout(entry.blocks);
    const groups = readGroups(entry.groups ?? '');
    return blocks && groups ? { blocks, groups } : [];
  });
  if (ordered.length !== texts.length || divisions.length !== texts.length) return null;
  const laid = divided(ordered, divisions);
  entries.forEach(({ own, emphasis }, index) => {
    const text = laid?.[index]?.straight.text;
    if (text && own) text.own = own.map(([start, end]) => ({ start, end }));
    if (text && emphasis) text.emphasis = emphasis.map(([start, end]) => ({ start, end }));
  });
  return laid;
}

function pairs(ranges: readonly Range[]): [number, number][] {
  return ranges.map(({ start, end }) => [start, end]);
}

/** What the notes of a work have besides what was read of them in layers/; `undefined` where that is nothing. */
export function noteEntries(work: Work, read: readonly WorkNote[]): NoteEntry[] | undefined {
  if (isSame(work.notes, read)) return undefined;
  const known = new Map(read.map((note) => [note.id, note]));
  return work.notes.map((note): NoteEntry => ({ ...differing(note, known.get(note.id) ?? {}), id: note.id }));
}

/** The notes of a folder, in the order of work.yaml, with what it has of them. */
export function notesBy(entries: readonly NoteEntry[], read: readonly WorkNote[]): WorkNote[] {
  const known = new Map(read.map((note) => [note.id, note]));
  const named = entries.flatMap((entry): WorkNote[] => {
    const whole = noteSchema.safeParse({ ...known.get(entry.id), ...entry });
    known.delete(entry.id);
    return whole.success ? [whole.data] : [];
  });
  return [...named, ...known.values()];
}

/** The fields in which a value differs from another of its kind. */
export function differing<Value extends object>(value: Value, other: Partial<Value>): Partial<Value> {
  const keys = (Object.keys(value) as (keyof Value)[]).filter((key) => !isSame(value[key], other[key]));
  return Object.fromEntries(keys.map((key) => [key, value[key]])) as Partial<Value>;
}
