/** What a line of a page is. Title, headings and paragraphs are the article; everything else is set aside. */
export type LineRole =
  | 'title'
  | 'paragraph'
  | 'heading'
  | 'caption'
  | 'byline'
  | 'date'
  | 'menu'
  | 'related'
  | 'call'
  | 'other';

/** A line of what was brought in. None is lost: what is not kept is set aside, and a person may put it back. */
export interface CleanLine {
  /** White space collapsed; never empty. */
  text: string;
  role: LineRole;
  kept: boolean;
}
