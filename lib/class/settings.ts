import { z } from 'zod';
import { type LayerId, layerIds } from '#lib/model/layer.ts';
import { type BlockRef, blockKinds, parseRef, type Ref } from '#lib/model/ref.ts';
import { daysKept, longest, most } from './limits.ts';

// Browsers load this too, on pages whose policy lets no string become code.
z.config({ jitless: true });

const slug = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  .max(80);
const lang = z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/);
const blockRef = z.custom<BlockRef>(
  (value) => typeof value === 'string' && new RegExp(`^(${blockKinds.join('|')})[1-9]\\d{0,3}$`).test(value),
);
export const refSchema = z.custom<Ref>(
  (value) => typeof value === 'string' && value.length < 16 && parseRef(value) !== null,
);
const textNumber = z.int().min(1).max(99);

/** A segment of one of the class's texts. */
export const placeSchema = z.strictObject({ text: textNumber, at: refSchema });

/** What a class is set up with: what it reads, what it is asked, what is hidden, how long it is kept. */
export const settingsSchema = z.strictObject({
  source: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('dossier'), dossier: slug, lesson: slug.nullable() }),
    /** An imported text. It travels to nobody but this class, and only after the teacher has confirmed the right. */
    z.strictObject({ kind: z.literal('own'), rightsConfirmed: z.boolean() }),
  ]),
  /**
   * The texts by their numbers, as pupils know them (“Text 4”), for the name of an edition tells its outlet. Without
   * `blocks` the whole text is read.
   */
  texts: z
    .array(z.strictObject({ number: textNumber, edition: slug, blocks: z.array(blockRef).max(most.passages) }))
    .min(1)
    .max(12)
    .refine((texts) => new Set(texts.map(({ number }) => number)).size === texts.length),
  /** The language of the translation that stands beside the originals. */
  lang,
  /** The layers that pupils may mark in. None: the class does not mark. */
  layers: z.array(z.enum(layerIds as [LayerId, ...LayerId[]])).max(layerIds.length),
  /** Polls with the number of their answers. */
  polls: z.array(z.strictObject({ id: slug, answers: z.int().min(2).max(10) })).max(most.polls),
  /** Lines that pupils translate themselves. */
  lines: z.array(placeSchema).max(most.lines),
  contrasts: z.array(slug).max(most.contrasts),
  /** Whether outlets are unnamed until the reveal. */
  outletsHidden: z.boolean(),
  /** Whether the projector may show aliases. */
  aliasesOnWall: z.boolean(),
  /** Whether anybody new may come in. */
  doorOpen: z.boolean(),
  daysKept: z.int().min(daysKept.least).max(daysKept.most),
});
export type Settings = z.infer<typeof settingsSchema>;

/** What a teacher asks for when she opens a class. */
export const openingSchema = z.strictObject({
  title: z.string().trim().min(1).max(longest.title),
  locale: z.enum(['nb', 'nn', 'en']),
  settings: settingsSchema,
});
export type Opening = z.infer<typeof openingSchema>;
