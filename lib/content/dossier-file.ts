import { z } from 'zod';
import { date, localized, slug } from './schema.ts';

/** `dossier.yaml`: what the event is, and its editions by date of publication. */
export const dossierSchema = z.strictObject({
  title: localized(120),
  summary: localized(700),
  events: z.array(z.strictObject({ date, text: localized(200), record: localized(200) })),
  editions: z.array(slug).min(1, 'has no editions'),
});
