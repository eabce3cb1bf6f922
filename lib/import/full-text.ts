import {
  type Group,
  sentencesOf,
  describe as targetAt,
  type Work,
  type WorkNote,
  type WorkText,
} from '#lib/model/work.ts';
import { inOrder } from './align/in-order.ts';
import { anchorWithin } from './full-text/anchor-within.ts';
import { likeStudy } from './full-text/like-study.ts';
import { throughLines } from './full-text/through-lines.ts';
import type { SetAside } from './set-aside.ts';

/** What may be done with a full text: it is not ours to give away. */
export const fullTextRights =
  'The text belongs to its publisher and is here for its reader alone. Translations and notes by the Tvisyn authors, CC BY-SA 4.0 (https://creativecommons.org/licenses/by-sa/4.0/).';

/** A note whose words are not found in the full text. */
export interface Orphan {
  id: string;
  layer: string;
  /** The words as the study edition has them. */
  words: string;
  /** Where they would stand if they had to: a stretch of the full text, and how sure that is, 0–1. */
  guess?: { start: number; end: number; confidence: number };
}

/** An edition with the publisher's text in the place of the retold one. */
export interface FullText {
  work: Work;
  /** How many notes are anchored in the full text. */
  anchored: number;
  orphans: Orphan[];
}

/**
 * Puts the full text of an article in the place of the study edition's original. The translations stay the study
 * edition's and follow line by line: what a line retells is aligned with the sentences it retells. Notes are anchored
 * in those sentences, and their words in the translations stay where they are. A note whose words are not found keeps
 * them in `lost`, as the study edition has them, under the language of the original.
 *
 * @param study The study edition, its translations aligned with its original.
 * @param groups The full text aligned with the study edition's original, both of one language.
 * @param aside What stood in the page and was not kept, and where.
 */
export function fullText(study: Work, text: WorkText, groups: readonly Group[], aside: SetAside): FullText {
  const ordered = inOrder(groups);
  const { lang } = study.original;
  const orphans: Orphan[] = [];
  const notes = study.notes.map((note): WorkNote => {
    const old = note.targets[lang];
    if (!old) return note;
    const found = anchorWithin(study.original, text, ordered, old);
    const { [lang]: _, ...others } = note.targets;
    if (found && !found.orphan) {
      return { ...note, targets: { [lang]: targetAt(text.text, found), ...others } };
    }
    orphans.push({ id: note.id, layer: note.layer, words: old.exact, ...(found ? { guess: rangeOf(found) } : {}) });
    return { ...note, targets: others, lost: { ...note.lost, [lang]: old } };
  });
  const original = { ...likeStudy(text, study.original, ordered), lang };
  const translations = study.translations.map((translation) => ({
    text: translation.text,
    groups: throughLines(ordered, translation.groups, sentencesOf(translation.text).length),
  }));
  return {
    work: {
      ...study,
      rights: fullTextRights,
      title: titleOf(original) ?? study.title,
      original,
      translations,
      notes,
      ...aside,
    },
    anchored: notes.filter(({ targets }) => targets[lang]).length,
    orphans,
  };
}

function rangeOf({ start, end, confidence }: { start: number; end: number; confidence: number }) {
  return { start, end, confidence };
}

function titleOf({ text, blocks }: WorkText): string | undefined {
  const title = blocks.find(({ kind }) => kind === 'h');
  const [first, last] = [title?.sentences[0], title?.sentences.at(-1)];
  return first && last && text.slice(first.start, last.end);
}
