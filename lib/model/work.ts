import type { Change, SourceType } from './layer.ts';
import type { Locale } from './locale.ts';
import type { BlockKind } from './ref.ts';
import type { Range } from './text.ts';

/**
 * A text as it is brought in, kept on a device and carried out: one plain string, and stretches of it for everything
 * that is said of it. The content format counts lines; a work counts UTF-16 code units, so that dividing or joining
 * sentences, or aligning them anew, moves no note.
 */
export interface WorkText {
  /** A BCP 47 tag. */
  lang: string;
  /** The whole text, NFC: blocks are divided by one line feed, and there is no other. */
  text: string;
  /** In order. Together they are the whole text but for the line feeds between them. */
  blocks: WorkBlock[];
  /** The outlet's own words in a text that retells it; none in a text that was brought. In order. */
  own: Range[];
  emphasis: Range[];
}

/** A paragraph, heading, title, caption, author line or note of the publisher. */
export interface WorkBlock {
  kind: BlockKind;
  /** True for a heading inside the article, which is a `p` among the others. */
  heading: boolean;
  /** One after the other without a gap; the white space between two belongs to the first. At least one, none empty. */
  sentences: Range[];
}

/**
 * Sentences of two texts that belong together, by their numbers: flat, from 0, all blocks laid end to end. One side
 * may be empty: the sentence was left out or added.
 */
export interface Group {
  source: number[];
  target: number[];
  /** 0–1: how sure the machine is. 1 where a person has said so. */
  confidence: number;
}

/** Another text and how its sentences answer to those of the original: every sentence of both once, in order. */
export interface Translation {
  text: WorkText;
  groups: Group[];
}

/** Words in a text: TextPositionSelector (start and end) and TextQuoteSelector of the Web Annotation Data Model. */
export interface WorkTarget extends Range {
  exact: string;
  /** Up to 32 characters before and after, for finding the words again in another version of the text. */
  prefix: string;
  suffix: string;
}

/** A note on words in one or more of a work's texts. */
export interface WorkNote {
  /** Unique in the work. */
  id: string;
  /** The id of one of the seven layers or of a layer of the work's own. */
  layer: string;
  tags: string[];
  /** By language of the text. Empty for a note whose words are not found in any of them (an orphan). */
  targets: Record<string, WorkTarget>;
  /** Where the words stood in a version of the text in which they were found, by language; what an orphan is shown by. */
  lost: Record<string, WorkTarget>;
  /** What the note says, plain text, by language of the interface; at least one. */
  body: Partial<Record<Locale, string>>;
  /** Notes of a dossier that put the same thing otherwise: `edition/id`. */
  versus: string[];
  /** Contrasts of a dossier. */
  contrasts: string[];
  /** What the notes of an edition say besides, in the layers `voice`, `word-choice` and `translation`. */
  source?: SourceType[];
  plainer?: Partial<Record<Locale, string>>;
  change?: Change;
  /** ISO 8601, where it is known. */
  created?: string;
  modified?: string;
}

/** A layer that a person made for herself, with its tags. */
export interface WorkLayer {
  id: string;
  name: string;
  tags: { id: string; name: string }[];
}

/** A text with its translations and notes, in the plain form in which it is imported, kept and exported. */
export interface Work {
  /** Of a text that was brought: a random UUID. Of an edition: `dossier/edition`. */
  id: string;
  title: string;
  /** Who published the original, where it is known. */
  outlet?: string;
  /** `2025-04` or `2025-04-08`. */
  published?: string;
  /** Where the original is read. */
  address?: string;
  /** What may be done with it, in a sentence or as an address. */
  rights?: string;
  /** The dossier it belongs to: the slug of one of ours, or a name of the person's own. */
  dossier?: string;
  /** The edition of that dossier whose full text this is. */
  edition?: string;
  original: WorkText;
  translations: Translation[];
  notes: WorkNote[];
  layers: WorkLayer[];
  /** What stood in the imported page and is not article text, in order; kept, so that it can be put back. */
  aside: string[];
  /** Where each of those lines stood, by its number; `null`, or nothing at all, where that is not known. */
  asidePlaces?: (AsidePlace | null)[];
}

/** Where a line stood that was set aside. */
export interface AsidePlace {
  /** The text that it was taken from. */
  lang: string;
  /** Before what begins here, or at the end of a block or of the text; UTF-16. */
  at: number;
  /** The block that it was; none where it was a sentence inside one. */
  block?: Pick<WorkBlock, 'kind' | 'heading'>;
}

/** The sentences of a text in order, as they are numbered in groups. */
export function sentencesOf(text: WorkText): Range[] {
  return text.blocks.flatMap((block) => block.sentences);
}

/** The length of the context that a target carries on either side, in UTF-16 code units. */
export const contextLength = 32;

/** Describes a stretch of a text so that it can be found again in another version of it. Contexts part no character. */
export function describe(text: string, { start, end }: Range): WorkTarget {
  const from = Math.max(0, start - contextLength);
  const to = Math.min(text.length, end + contextLength);
  return {
    start,
    end,
    exact: text.slice(start, end),
    prefix: text.slice(isInside(text, from) ? from + 1 : from, start),
    suffix: text.slice(end, isInside(text, to) ? to - 1 : to),
  };
}

/** Whether an offset stands between the two code units of one character. */
function isInside(text: string, offset: number): boolean {
  return offset > 0 && (text.codePointAt(offset - 1) ?? 0) > 0xffff;
}
