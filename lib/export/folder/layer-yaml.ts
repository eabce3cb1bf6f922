import { parseProse } from '#lib/content/prose.ts';
import { anchor, occurrences } from '#lib/model/anchor.ts';
import { changes, sourceTypes } from '#lib/model/layer.ts';
import { type Locale, locales } from '#lib/model/locale.ts';
import type { Range, Segment, Text } from '#lib/model/text.ts';
import { describe as targetAt, type WorkNote, type WorkTarget } from '#lib/model/work.ts';
import { plainProse } from '../plain-prose.ts';
import { z } from '../quiet-zod.ts';
import { moved, type StraightText } from '../straight-text.ts';
import { longestBody } from '../work-schema.ts';
import { escapeMdx, escapeMdxLine } from './escape-mdx.ts';
import { writeYaml } from './yaml.ts';

const perLocale = z.partialRecord(z.enum(locales), z.string().max(longestBody));

/** `layers/<layer>.yaml` as it may come: what the check asks of an editor is not asked of a person who brings it. */
export const layerFileSchema = z.array(
  z.object({
    id: z.string().min(1).max(200),
    at: z.string(),
    quote: z.record(z.string(), z.string()),
    nth: z.record(z.string(), z.int().min(1)).optional(),
    tags: z.array(z.string().max(200)).max(200).default([]),
    source: z.array(z.enum(sourceTypes)).optional(),
    plainer: perLocale.optional(),
    change: z.enum(changes).optional(),
    versus: z.array(z.string().max(200)).max(200).default([]),
    body: perLocale,
  }),
);
export type LayerNote = z.infer<typeof layerFileSchema>[number];

/** A line of a text, and the stretch of the work's text that it is. */
export interface WrittenLine {
  segment: Segment;
  stretch: Range | null;
}

/**
 * A note as `layers/<layer>.yaml` has it; `null` where the format has no room for it, since its words stand on several
 * lines or nowhere.
 */
export function layerNote(note: WorkNote, lines: ReadonlyMap<string, readonly WrittenLine[]>): LayerNote | null {
  const quotes = Object.entries(note.targets).map(([lang, target]) => quoteOf(lang, target, lines.get(lang) ?? []));
  const at = quotes[0]?.at;
  if (!at || !quotes.every((quote) => quote?.at === at)) return null;
  const nth = quotes.flatMap((quote) => (quote?.nth ? [[quote.lang, quote.nth]] : []));
  const { source, plainer, change, versus } = note;
  return {
    id: note.id,
    at,
    quote: Object.fromEntries(quotes.flatMap((quote) => (quote ? [[quote.lang, quote.exact]] : []))),
    ...(nth.length > 0 ? { nth: Object.fromEntries(nth) } : {}),
    tags: note.tags,
    ...(source ? { source } : {}),
    ...(plainer ? { plainer } : {}),
    ...(change ? { change } : {}),
    ...(versus.length > 0 ? { versus } : { versus: [] }),
    body: Object.fromEntries(
      Object.entries(note.body).map(([locale, body]) => [locale, escapeMdxLine(escapeMdx(body))]),
    ),
  };
}

function quoteOf(lang: string, { start, end, exact }: WorkTarget, lines: readonly WrittenLine[]) {
  const line = lines.find(({ stretch }) => stretch && stretch.start <= start && end <= stretch.end);
  if (!line?.stretch) return null;
  const from = start - line.stretch.start;
  const places = occurrences(line.segment.plain, exact);
  const index = places.findIndex((place) => place.start === from && place.end === from + exact.length);
  if (index < 0) return null;
  return { lang, at: line.segment.ref, exact, nth: places.length > 1 ? index + 1 : undefined };
}

/** Reads a note of a layer's file. Words that are not where it says are lost, and kept as such. */
export function workNote(
  written: LayerNote,
  layer: string,
  texts: readonly { lines: Text; straight: StraightText }[],
): WorkNote {
  const targets: Record<string, WorkTarget> = {};
  const lost: Record<string, WorkTarget> = {};
  for (const { lines, straight } of texts) {
    const { lang } = lines;
    const exact = written.quote[lang]?.normalize('NFC');
    if (!exact) continue;
    const nth = written.nth?.[lang];
    const found = anchor(lines, { at: written.at, exact, ...(nth ? { nth } : {}) });
    if (found.kind === 'found') {
      const range = moved(found.range, straight.starts.get(found.ref) ?? 0);
      targets[lang] = targetAt(straight.text.text, range);
    } else lost[lang] = { start: 0, end: exact.length, exact, prefix: '', suffix: '' };
  }
  const { id, tags, source, plainer, change, versus } = written;
  return {
    id,
    layer,
    tags,
    targets,
    lost,
    body: Object.fromEntries(
      Object.entries(written.body).map(([locale, body]) => [locale, plainBody(body, locale as Locale)]),
    ),
    versus,
    contrasts: [],
    ...(source ? { source } : {}),
    ...(plainer ? { plainer } : {}),
    ...(change ? { change } : {}),
  };
}

/** A body that is not written as the format asks is taken as it stands. */
function plainBody(body: string, locale: Locale): string {
  const parsed = parseProse(body);
  return 'prose' in parsed ? plainProse(parsed.prose, locale) : body;
}

/** Writes a layer's file. */
export function layerYaml(notes: readonly LayerNote[]): string {
  return writeYaml(notes.map(({ versus, ...note }) => (versus.length > 0 ? { ...note, versus } : note)));
}
