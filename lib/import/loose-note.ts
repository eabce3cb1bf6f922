/** Words as another program describes them. Positions are hints: it may count otherwise, and in another page. */
export interface LooseTarget {
  /** The address or name of the text that it is about. */
  source?: string;
  exact: string;
  prefix: string;
  suffix: string;
  start?: number;
  end?: number;
}

/** A note from elsewhere, whose words are yet to be found in a text that the person has. All text is plain. */
export interface LooseNote {
  id: string;
  /** None where it is about a page as a whole. */
  targets: LooseTarget[];
  /** What it says, by BCP 47 tag; `und` where no language is given. May be empty. */
  body: Record<string, string>;
  tags: string[];
  /** Where the note says so. */
  layer?: string;
  created?: string;
  modified?: string;
}
