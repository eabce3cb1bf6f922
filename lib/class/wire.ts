import type { Annotation } from '#lib/model/annotation.ts';
import type { Contrast } from '#lib/model/contrast.ts';
import type { Localized } from '#lib/model/edition.ts';
import type { Ref } from '#lib/model/ref.ts';
import type { Text } from '#lib/model/text.ts';
import type { ClassAgreement } from './class-agreement.ts';
import type { ClassProblem } from './outcome.ts';
import type { Role } from './seat.ts';
import type { Seen } from './seen.ts';
import type { Tally } from './tally.ts';
import type { Task } from './task.ts';

/** A value as it is after having gone over the wire as JSON: moments are strings. */
export type Wire<T> = T extends Date
  ? string
  : T extends readonly (infer One)[]
    ? Wire<One>[]
    : T extends object
      ? { [Name in keyof T]: Wire<T[Name]> }
      : T;

/** What a screen knows of whoever sits at it. */
export interface Me {
  seat: string;
  role: Role;
  alias: string | null;
  finished: boolean;
  /** What she has answered herself, so that she need not be asked again. */
  answered: Task[];
}

/** One piece of news for a screen: an event of its stream, whose id is the cursor. */
export interface Told {
  me: Me;
  seen: Seen;
  tally: Tally;
}

/** How far the class marked the same; `null` where it is not to be seen. Asked for when it is looked at. */
export interface Results {
  agreement: ClassAgreement | null;
}

/** One of the class's texts, as far as it is read, as somebody may see it. */
export interface ReadText {
  number: number;
  /** `null` while outlets are unnamed. */
  edition: ReadEdition | null;
  original: Text;
  /** In the language of the class; `null` where there is none. Lines that are withheld have no words. */
  translation: Text | null;
  /** Lines whose translation is withheld, since the pupil translates them herself. */
  withheld: Ref[];
  /** The notes on it that stand in what is read; `null` while they are not to be seen. */
  notes: Annotation[] | null;
}

export interface ReadEdition {
  slug: string;
  outlet: string;
  title: string;
  /** A date as in article.yaml. */
  published: string | null;
  /** Where the publisher has it. */
  address: string | null;
  /** Whether it is retold by us; an imported text is not. */
  study: boolean;
}

export interface ReadPoll {
  id: string;
  question: Localized;
  answers: Localized[];
}

/** What a class reads and is asked, as somebody may see it now. Another one after each change of phase or settings. */
export interface ReadingSheet {
  /** `null` for imported texts. */
  dossier: { slug: string; title: Localized } | null;
  texts: ReadText[];
  polls: ReadPoll[];
  /** With notes and outlets in them, so they are held back as those are; `null` until then. */
  contrasts: ReadContrast[] | null;
}

/** A contrast, with what there is to know of the texts that it names, which the class need not read all. */
export interface ReadContrast extends Pick<Contrast, 'id' | 'title' | 'layer' | 'relation' | 'why' | 'question'> {
  /** By date of publication. */
  positions: ReadPosition[];
}

export interface ReadPosition {
  /** The number of the text in the class; `null` where the class does not read it. */
  text: number | null;
  outlet: string;
  /** A date as in article.yaml. */
  published: string;
  at: Ref;
  original: ReadWords;
  /** In the language of the class. */
  translation: ReadWords | null;
  says: Localized;
}

/** Words of a text; `own` where they are the outlet's own, and stand in quotation marks. */
export interface ReadWords {
  lang: string;
  exact: string;
  own: boolean;
}

/** The answer to what cannot be done. `trouble`: the database is full, read-only, in use or away. */
export interface Refused {
  problem: ClassProblem | 'trouble';
  trouble?: 'full' | 'read-only' | 'in-use' | 'away';
}
