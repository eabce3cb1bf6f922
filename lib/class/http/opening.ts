import { z } from 'zod';
import { faultOf } from '#lib/export/sound-work.ts';
import { mostNotes, noteSchema, workSchema } from '#lib/export/work-schema.ts';
import { openClass } from '../opening.ts';
import { openingSchema } from '../settings.ts';
import { json, refusal } from './answer.ts';
import { type Asked, cookieFor } from './asked.ts';
import { mostBytes } from './body.ts';
import { isThere } from './there.ts';

const work = workSchema.extend({ notes: z.array(noteSchema).max(mostNotes) }).refine((one) => faultOf(one) === null);

/** Imported texts come with their numbers in the class. They are sent by anybody, so they are held against their laws. */
const opening = z.strictObject({
  opening: openingSchema,
  works: z
    .array(z.tuple([z.int().min(1).max(99), work]))
    .max(12)
    .optional(),
});

/** Opens a class; whoever does is its teacher. */
export async function openAnew(asked: Asked): Promise<Response> {
  const parsed = opening.safeParse(asked.body);
  if (!parsed.success) return refusal('malformed');
  const { opening: wanted, works = [] } = parsed.data;
  if (works.length === 0 && JSON.stringify(wanted).length > mostBytes.usual) return refusal('too-long', 413);
  if (!isThere(wanted.settings, asked.world.dossier)) return refusal('not-offered');
  const opened = await openClass(asked.caller, wanted, new Map(works));
  if (!opened.ok) return refusal(opened.problem);
  const { code, secret, expires } = opened.value;
  return json({ code, secret, expires }, 201, await cookieFor(asked, secret));
}
