import type { LayerId } from '#lib/model/layer.ts';
import type { BlockKind } from '#lib/model/ref.ts';
import type { SearchKind } from './search-document.ts';

/** What hits are called and where they lead, in one language of the interface: the page knows it, the index does not. */
export interface SearchNames {
  /** By slug. */
  editions: Record<string, EditionNames>;
  /** The pages of what is not in an edition. */
  pages: { compare: string; contrasts: string; glossary: string };
  /** By language. */
  langs: Record<string, string>;
  layers: Record<LayerId, string>;
  kinds: Record<SearchKind, string>;
  /** Places inside a sentence, with `{block}` and `{line}` to be filled. */
  places: Record<BlockKind, string>;
}

export interface EditionNames {
  outlet: string;
  /** Language of the original text. */
  lang: string;
  /** By language of the text: the page that shows it. */
  addresses: Record<string, string>;
}
