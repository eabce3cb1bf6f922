import { z } from 'zod';
import { type LayerId, layerIds } from '#lib/model/layer.ts';
import { placeSchema } from './settings.ts';

/** Longer than anything that is taken, so that what is too long by a little is told as such. */
const words = z.string().max(40_000);
const name = z.string().min(1).max(80);

const subject = z.discriminatedUnion('kind', [
  placeSchema.extend({ kind: z.literal('passage') }),
  z.strictObject({ kind: z.literal('contrast'), id: name }),
]);

/** What a browser sends for a contribution: its shape, before it is held against the class. */
export const draftSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('mark'),
    /** A selector of lib/model/anchor.ts in one of the text's languages. */
    target: placeSchema.extend({
      lang: z.string().max(20),
      exact: z.string().min(1).max(2000),
      nth: z.int().min(1).max(100).optional(),
    }),
    layer: z.enum(layerIds as [LayerId, ...LayerId[]]),
    tag: name.nullable(),
    why: words,
  }),
  z.strictObject({ kind: z.literal('poll'), poll: name, answer: z.int().min(0) }),
  z.strictObject({ kind: z.literal('translation'), place: placeSchema, words }),
  z.strictObject({ kind: z.literal('entry'), thread: z.uuid().nullable(), subject, words }),
  z.strictObject({ kind: z.literal('note'), words }),
]);
export type Draft = z.infer<typeof draftSchema>;

/** Made by the browser at random; the same for every try to send the same thing. */
const key = z.string().regex(/^[\w-]{16,64}$/);

/**
 * What a browser asks for. It chooses the id of what it makes, so that what it changes or withdraws while the network
 * is away has a name already.
 */
export const writeSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('make'), key, id: z.uuid(), draft: draftSchema }),
  z.strictObject({ kind: z.literal('edit'), key, id: z.uuid(), draft: draftSchema }),
  z.strictObject({ kind: z.literal('withdraw'), key, id: z.uuid() }),
]);
export type Write = z.infer<typeof writeSchema>;
