import { z } from 'zod';
import { localized, noteName, slug } from './schema.ts';

/** `dossier.yaml`: what the event is, and its editions by date of publication. */
export const dossierSchema = z.strictObject({
  title: localized(120),
  summary: localized(700),
  cover: z.tuple([noteName, noteName], 'should be a list of two notes, as “edition/id”').optional(),
  editions: z.array(slug).min(1, 'has no editions'),
});

export type DossierFile = z.infer<typeof dossierSchema>;
