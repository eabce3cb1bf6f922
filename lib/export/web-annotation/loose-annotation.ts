import type { LooseNote, LooseTarget } from '#lib/import/loose-note.ts';
import { z } from '../quiet-zod.ts';
import { longestBody, longestName } from '../work-schema.ts';
import { momentOf } from './moment.ts';
import { plainText } from './plain-text.ts';

const count = z.number().int().min(0);
const words = z.string().transform((text) => plainText(text).slice(0, 5000));

const one = <Schema extends z.ZodType>(schema: Schema) =>
  // JSON-LD writes a single value with or without a list; what is of no known shape is left out.
  z
    .unknown()
    .optional()
    .transform((raw): z.infer<Schema>[] =>
      (Array.isArray(raw) ? raw : raw === undefined ? [] : [raw]).flatMap((item) => {
        const read = schema.safeParse(item);
        return read.success ? [read.data] : [];
      }),
    );

const selector = z.object({
  type: z.string(),
  exact: words.optional(),
  prefix: words.optional(),
  suffix: words.optional(),
  start: count.optional(),
  end: count.optional(),
});
const source = z.union([z.string(), z.object({ id: z.string() }).transform(({ id }) => id)]).optional();
const target = z.union([
  z.string().transform((id) => ({ source: id, selector: [] })),
  z.object({ source, id: z.string().optional(), selector: one(selector) }),
]);
const textual = z.object({
  type: z.string().optional(),
  value: z.string(),
  purpose: z.string().optional(),
  language: z.string().optional(),
  format: z.string().optional(),
});
const body = z.union([
  z.string().transform((value) => [{ value, type: undefined, purpose: undefined, language: undefined }]),
  textual.transform((single) => [single]),
  z.object({ items: one(textual) }).transform(({ items }) => items),
]);

/** An annotation as anybody may write it: the W3C's, Recogito's (which is the W3C's) or Hypothesis's own. */
const annotation = z.object({
  id: z.string().optional(),
  target: one(target),
  body: one(body),
  bodyValue: z.string().optional(),
  created: z.string().optional(),
  modified: z.string().optional(),
  // Hypothesis:
  text: z.string().optional(),
  tags: one(z.string()),
  uri: z.string().optional(),
  updated: z.string().optional(),
});

/** Reads one annotation; `null` for what is none. Who wrote it is not read. */
export function looseNote(raw: unknown, number: number): LooseNote | null {
  const read = annotation.safeParse(raw);
  if (!read.success) return null;
  const { id, target: targets, body: bodies, bodyValue, text, tags, uri, created, modified, updated } = read.data;
  const isAnnotation = targets.length > 0 || uri !== undefined || bodies.length > 0;
  if (!isAnnotation) return null;
  const note: LooseNote = {
    id: plainText(id ?? '').slice(0, longestName) || `note-${number + 1}`,
    targets: targets.flatMap(looseTarget(uri)),
    body: {},
    tags: [],
  };
  const say = (value: string, lang = 'und') => {
    const plain = plainText(value);
    if (plain) note.body[lang] = (note.body[lang] ? `${note.body[lang]}\n\n${plain}` : plain).slice(0, longestBody);
  };
  for (const single of bodies.flat()) {
    if (single.purpose === 'tagging') note.tags.push(plainText(single.value).slice(0, longestName));
    else if (single.purpose === 'classifying') note.layer = plainText(single.value).slice(0, longestName);
    else say(single.value, single.language);
  }
  for (const value of [bodyValue, text]) if (value) say(value);
  note.tags.push(...tags.map((tag) => plainText(tag).slice(0, longestName)));
  const [first, last] = [created, modified ?? updated].map((time) => momentOf(time?.slice(0, 40) ?? ''));
  if (first) note.created = first;
  if (last) note.modified = last;
  return note;
}

function looseTarget(uri: string | undefined) {
  return ({ source: from, selector: selectors }: z.infer<typeof target>): LooseTarget[] => {
    const quote = selectors.find(({ type }) => type === 'TextQuoteSelector');
    const position = selectors.find(({ type }) => type === 'TextPositionSelector');
    if (!quote?.exact && position?.start === undefined) return [];
    const name = from ?? uri;
    return [
      {
        ...(name ? { source: name } : {}),
        exact: quote?.exact ?? '',
        prefix: quote?.prefix ?? '',
        suffix: quote?.suffix ?? '',
        ...(position?.start !== undefined && position.end !== undefined
          ? { start: position.start, end: position.end }
          : {}),
      },
    ];
  };
}
