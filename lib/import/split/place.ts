/** A place where a sentence may end: offsets in the paragraph, UTF-16. */
export interface Place {
  paragraph: string;
  lang: string;
  /** Where the sentence began. */
  start: number;
  /** Where the mark stands. */
  at: number;
  /** One or more marks that end sentences. */
  mark: string;
  /** What closes with it: quotation marks and brackets. */
  close: string;
  /** The white space after it. */
  space: string;
  /** Where the next sentence would begin. */
  next: number;
}
