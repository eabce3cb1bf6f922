import { workOf } from '#lib/export/work-of.ts';
import { alignTexts } from '#lib/import/align.ts';
import { putBack } from '#lib/import/full-text/put-back.ts';
import { type FullText, fullText } from '#lib/import/full-text.ts';
import { recognise } from '#lib/import/recognise.ts';
import { setAside } from '#lib/import/set-aside.ts';
import { titled } from '#lib/import/titled.ts';
import { workText } from '#lib/import/work-text.ts';
import { titleOf } from '#lib/model/text.ts';
import { type Group, sentencesOf } from '#lib/model/work.ts';
import type { Brought } from './brought.ts';
import type { OurEdition } from './known.ts';

/** A full text made of a page that was brought in, with what the report says of it. */
export interface PutEdition extends FullText {
  edition: OurEdition;
  /** The share of the article’s runs of eight words that the page has, 0–1. */
  share: number;
  notes: number;
  /** Lines of the study edition, and how many of them retell sentences of the full text. */
  lines: number;
  aligned: number;
}

/** Finds the edition whose article a page is. */
export function editionOf(
  { whole }: Brought,
  known: readonly OurEdition[],
): { edition: OurEdition; share: number } | undefined {
  // Not by language: a page in one may have an article in another, and a run of eight words is proof enough.
  const found = recognise(whole, 'und', known);
  const edition = known.find((one) => one.dossier === found?.dossier && one.edition === found.edition);
  return found && edition ? { edition, share: found.share } : undefined;
}

/** Puts a page in the place of an edition’s retold text. */
export function putEdition({ cleaned, url }: Brought, edition: OurEdition, share: number): PutEdition {
  const { lang, fingerprint } = edition;
  const study = workOf(edition.of, edition.it);
  const [retold] = edition.it.texts;
  // Where the article’s own title is not known, the page may lack it too: ours stands over it, as over the study edition.
  const lines = titled(putBack(cleaned.lines, fingerprint, lang), retold ? titleOf(retold) : '');
  const text = workText(lines, lang);
  const groups = alignTexts(text, study.original);
  const { work, ...rest } = fullText(study, text, groups, setAside(lines, lang));
  return {
    ...rest,
    work: url ? { ...work, address: url } : work,
    edition,
    share,
    notes: study.notes.length,
    lines: sentencesOf(study.original).length,
    aligned: linesReached(groups),
  };
}

function linesReached(groups: readonly Group[]): number {
  return new Set(groups.flatMap(({ source, target }) => (source.length > 0 ? target : []))).size;
}
