import type { Change, LayerId, SourceType } from './layer.ts';
import type { Locale } from './locale.ts';
import type { Ref } from './ref.ts';
import type { Range } from './text.ts';

/** `edition/id`, unique in a dossier. */
export type AnnotationId = string;

/** A piece of our own prose: text, with quoted words (in their own language) and emphasis. */
export interface Phrase {
  text: string;
  /** Quoted words: the page sets the marks. */
  quoted: boolean;
  emphasis: boolean;
  /** Set where the words are of another language than the prose round them. */
  lang?: string;
}
export type Prose = Phrase[];

/** What an annotation is about, in one language: a selector (ref and exact words) and the range it was found at. */
export interface Target {
  exact: string;
  range: Range;
}

/** A stand-off note on a passage, anchored in every language of its edition. */
export interface Annotation {
  id: string;
  edition: string;
  layer: LayerId;
  at: Ref;
  tags: string[];
  /** By language of the text. */
  targets: Record<string, Target>;
  /** By language of the interface. */
  body: Record<Locale, Prose>;
  /** In the layer `voice`. */
  source: SourceType[];
  /** In the layer `word-choice`: the plainer word. */
  plainer?: Record<Locale, string>;
  /** In the layer `translation`, where the dossier has both editions: what became of the words on the way. */
  change?: Change;
  /** Notes in other editions that frame the same thing otherwise. */
  versus: AnnotationId[];
}

export function plainOf(prose: Prose): string {
  return prose.map((phrase) => phrase.text).join('');
}
