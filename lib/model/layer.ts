/**
 * The seven layers and their closed lists of tags. A layer is one question put to a text; a tag is a finer kind
 * inside it. Their names and questions are in `messages/` under `layer.<id>`.
 */
export const layerTags = {
  facts: ['same', 'differs', 'updated-later', 'only-here'],
  voice: ['own-voice', 'passes-on', 'stands-behind', 'keeps-distance', 'counters'],
  actors: ['by-name', 'by-role', 'by-place', 'by-description', 'unnamed', 'acts', 'acted-upon', 'receives'],
  certainty: ['hedge', 'booster', 'forecast', 'taken-for-granted'],
  'word-choice': ['praise', 'blame', 'intensifier', 'one-sided-term'],
  framing: ['problem', 'cause', 'judgement', 'remedy'],
  translation: ['term', 'tone', 'certainty', 'ambiguity-kept', 'inherited', 'left-out'],
} as const;

export type LayerId = keyof typeof layerTags;

export const layerIds = Object.keys(layerTags) as LayerId[];

/** Who is credited, in the layer `voice`. */
export const sourceTypes = [
  'official-unnamed',
  'official-named',
  'document',
  'media',
  'expert',
  'ranking',
  'none',
] as const;
export type SourceType = (typeof sourceTypes)[number];

/** In the layer `translation`: what became of a text’s words in the edition that was translated from it. */
export const changes = ['kept', 'changed', 'added', 'cut'] as const;
export type Change = (typeof changes)[number];

export function isLayerId(value: string): value is LayerId {
  return Object.hasOwn(layerTags, value);
}

/** Three at a time: a fourth makes the page harder to read than the text it is about. */
export const layersAtOnce = 3;

/** What is on when a reader comes without a choice of her own. */
export const layersAtFirst: readonly LayerId[] = ['voice', 'word-choice', 'framing'];

/** Ready choices, by the name of the message that labels them. */
export const presets = {
  none: [],
  framing: ['actors', 'word-choice', 'framing'],
  language: ['certainty', 'word-choice', 'translation'],
  sources: ['facts', 'voice', 'certainty'],
} as const satisfies Record<string, readonly LayerId[]>;
export type PresetId = keyof typeof presets;
export const presetIds = Object.keys(presets) as PresetId[];
