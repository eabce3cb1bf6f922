import { isLocale } from '#lib/model/locale.ts';
import { describe as targetAt, type Work, type WorkNote, type WorkTarget } from '#lib/model/work.ts';
import { z } from '../quiet-zod.ts';
import { noteSchema } from '../work-schema.ts';
import { type CodePoints, codePointsOf } from './code-points.ts';
import { langOf } from './context.ts';

const textual = z.object({ purpose: z.string(), value: z.string(), language: z.string().optional() });
const position = z.object({ type: z.literal('TextPositionSelector'), start: z.int(), end: z.int() });
const quote = z.object({ type: z.literal('TextQuoteSelector'), exact: z.string() });

/** An annotation as `toWebAnnotation` writes it. */
const written = z.object({
  created: z.string().exactOptional(),
  modified: z.string().exactOptional(),
  body: z.array(z.union([z.object({ items: z.array(textual) }).transform(({ items }) => items), textual])),
  target: z.union([z.string(), z.array(z.object({ source: z.string(), selector: z.array(z.unknown()) }))]),
  note: noteSchema.pick({
    id: true,
    lost: true,
    versus: true,
    contrasts: true,
    source: true,
    plainer: true,
    change: true,
    created: true,
    modified: true,
  }),
});

/** A text, and how its characters are counted. */
interface CountedText {
  text: string;
  points: CodePoints;
}

/** The texts of a work by language, counted once for all its notes. */
export function countedTexts({ original, translations }: Omit<Work, 'notes'>): Map<string, CountedText> {
  const texts = [original, ...translations.map(({ text }) => text)];
  return new Map(texts.map(({ lang, text }) => [lang, { text, points: codePointsOf(text) }]));
}

/** Reads an annotation of ours back into a note; `null` for any other. Words that have moved since are lost. */
export function workNoteOf(raw: unknown, texts: ReadonlyMap<string, CountedText>): WorkNote | null {
  const read = written.safeParse(raw);
  if (!read.success) return null;
  const { note: rest, body: bodies, target, created, modified } = read.data;
  const note: WorkNote = {
    ...rest,
    layer: '',
    tags: [],
    targets: {},
    body: {},
    ...(created ? { created } : {}),
    ...(modified ? { modified } : {}),
  };
  for (const { purpose, value, language = '' } of bodies.flat()) {
    if (purpose === 'classifying') note.layer = value;
    else if (purpose === 'tagging') note.tags.push(value);
    else if (isLocale(language)) note.body[language] = value;
  }
  for (const { source, selector } of typeof target === 'string' ? [] : target) {
    const lang = langOf(source);
    const found = lang === null ? null : anchored(selector, texts.get(lang));
    if (lang && found?.is === 'target') note.targets[lang] = found.target;
    else if (lang && found && !note.lost[lang]) note.lost[lang] = found.target;
  }
  const sound = noteSchema.safeParse(note);
  return sound.success ? sound.data : null;
}

function anchored(
  selectors: readonly unknown[],
  counted: CountedText | undefined,
): { is: 'target' | 'lost'; target: WorkTarget } | null {
  const place = selectors.flatMap((one) => position.safeParse(one).data ?? [])[0];
  const words = selectors.flatMap((one) => quote.safeParse(one).data ?? [])[0];
  if (!place || !words || !counted) return null;
  const { text, points } = counted;
  const target = targetAt(text, { start: points.offset(place.start), end: points.offset(place.end) });
  if (target.exact === words.exact) return { is: 'target', target };
  return { is: 'lost', target: { start: 0, end: words.exact.length, exact: words.exact, prefix: '', suffix: '' } };
}
