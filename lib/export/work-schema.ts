import { changes, sourceTypes } from '#lib/model/layer.ts';
import { locales } from '#lib/model/locale.ts';
import { blockKinds } from '#lib/model/ref.ts';
import { z } from './quiet-zod.ts';

/** The most notes that are taken in with one file, and the longest body and id, in UTF-16 code units. */
export const mostNotes = 10_000;
export const longestBody = 10_000;
export const longestName = 200;

const text = (most: number) => z.string().max(most);
const offset = z.int().min(0);
const range = z.object({ start: offset, end: offset });
const target = range.extend({ exact: text(100_000), prefix: text(1000), suffix: text(1000) });
const lang = z.string().regex(/^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/);
const byLang = z.record(lang, target);
const names = z.array(text(longestName)).max(200);
const perLocale = z.partialRecord(z.enum(locales), text(longestBody));

/** A note as it is kept. What is not known of is left out. */
export const noteSchema = z.object({
  id: text(longestName).min(1),
  layer: text(longestName).min(1),
  tags: names,
  targets: byLang,
  lost: byLang,
  body: perLocale,
  versus: names,
  contrasts: names,
  source: z.array(z.enum(sourceTypes)).exactOptional(),
  plainer: perLocale.exactOptional(),
  change: z.enum(changes).exactOptional(),
  created: text(40).exactOptional(),
  modified: text(40).exactOptional(),
});

export const ownLayerSchema = z.object({
  id: text(longestName).min(1),
  name: text(longestName),
  tags: z.array(z.object({ id: text(longestName).min(1), name: text(longestName) })).max(200),
});

const workText = z.object({
  lang,
  text: z.string(),
  blocks: z.array(z.object({ kind: z.enum(blockKinds), heading: z.boolean(), sentences: z.array(range).min(1) })),
  own: z.array(range),
  emphasis: z.array(range),
});

const asidePlace = z.object({
  lang,
  at: offset,
  block: z.object({ kind: z.enum(blockKinds), heading: z.boolean() }).exactOptional(),
});

const group = z.object({ source: z.array(offset), target: z.array(offset), confidence: z.number().min(0).max(1) });

/** What is known of a work as a whole. */
export const workHeadSchema = z.object({
  id: text(400).min(1),
  title: text(2000),
  outlet: text(400).exactOptional(),
  published: text(40).exactOptional(),
  address: text(4000).exactOptional(),
  rights: text(4000).exactOptional(),
  dossier: text(400).exactOptional(),
  edition: text(400).exactOptional(),
  layers: z.array(ownLayerSchema).max(200),
  aside: z.array(z.string()),
  asidePlaces: z.array(asidePlace.nullable()).exactOptional(),
});

/** A work without its notes. */
export const workSchema = workHeadSchema.extend({
  original: workText,
  translations: z.array(z.object({ text: workText, groups: z.array(group) })).max(50),
});
