/** What a book says besides its texts, in the language of its reader. */
export interface EpubWords {
  /** Of the page with the chapters. */
  contents: string;
  /** Over the notes of a chapter. */
  notes: string;
  /** Over notes whose words are not in the texts. */
  orphans: string;
  /** What a link from a note to its words is called. */
  back: string;
  /** How the book can be read, in a sentence, for those who choose by it. */
  accessibility: string;
  layer: (layer: string) => string;
  tag: (layer: string, tag: string) => string;
}
