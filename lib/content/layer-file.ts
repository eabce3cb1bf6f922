import { z } from 'zod';
import { changes, type LayerId, layerTags, sourceTypes } from '#lib/model/layer.ts';
import { localized, noteName, place, quote, slug } from './schema.ts';

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
        ...quote,
        tags: z.array(tag).min(1, 'has no tag'),
        source:
          layer === 'voice'
            ? z.array(z.enum(sourceTypes)).min(1, 'has no type of source')
            : z.undefined('belongs to the layer voice only').optional(),
        plainer:
          layer === 'word-choice' ? localized(80) : z.undefined('belongs to the layer word-choice only').optional(),
        change:
          layer === 'translation'
            ? z.enum(changes).optional()
            : z.undefined('belongs to the layer translation only').optional(),
        versus: z.array(noteName).optional(),
        body,
      }),
    ),
  );
}

export type LayerFile = z.infer<ReturnType<typeof layerSchema>>;
