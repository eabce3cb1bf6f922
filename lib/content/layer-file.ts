import { z } from 'zod';
import { type LayerId, layerTags, sourceTypes } from '#lib/model/layer.ts';
import { lang, localized, noteName, slug, words } from './schema.ts';

const place = z.string().regex(/^(h|p|cap|bio|note)[1-9]\d*\.[1-9]\d*$/, 'is not a place such as “p12.2”');
const body = localized(480);

/** `layers/<layer>.yaml`: a list of notes. Tags are from the layer's closed list. */
export function layerSchema(layer: LayerId) {
  const tag = z.enum(layerTags[layer] as readonly string[] as [string, ...string[]]);
  // A file without notes is empty, and so `null`.
  return z.preprocess(
    (raw) => raw ?? [],
    z.array(
      z.strictObject({
        id: slug,
        at: place,
        quote: z.record(lang, words(300)),
        nth: z.record(lang, z.int().min(1)).optional(),
        tags: z.array(tag).min(1, 'has no tag'),
        source:
          layer === 'voice'
            ? z.array(z.enum(sourceTypes)).min(1, 'has no type of source')
            : z.undefined('belongs to the layer voice only').optional(),
        plainer:
          layer === 'word-choice' ? localized(80) : z.undefined('belongs to the layer word-choice only').optional(),
        versus: z.array(noteName).optional(),
        body,
      }),
    ),
  );
}

export type LayerFile = z.infer<ReturnType<typeof layerSchema>>;
