import { sentencesOf, type Work } from '#lib/model/work.ts';
import type { Shelved } from './library.ts';
import type { PutEdition } from './put-edition.ts';

/** How much of a text the report shows of words that were not found. Signs. */
const glimpse = 70;

/** What was done with a page that is an edition's article, line by line. */
export function editionReport(put: PutEdition): string[] {
  const { edition, share, work, aligned, lines, anchored, notes, orphans } = put;
  return [
    `Recognised as ${edition.dossier}/${edition.edition} (${percent(share)} of the article).`,
    counts(work),
    `Aligned: ${aligned} of ${lines} lines of the study edition. Notes anchored: ${anchored} of ${notes}.`,
    ...orphans.map(({ id, layer, words, guess }) => {
      const found = guess && work.original.text.slice(guess.start, guess.end);
      const best = found ? `best guess “${short(found)}” (${percent(guess.confidence)})` : 'nothing like it';
      return `  not found: ${id} (${layer}) “${short(words)}”; ${best}`;
    }),
  ];
}

/** The same for texts of one's own. */
export function ownReport(work: Work): string[] {
  const [translation] = work.translations;
  const langs = [work.original, ...work.translations.map(({ text }) => text)].map(({ lang }) => lang);
  const groups = translation?.groups ?? [];
  const paired = groups.filter(({ source, target }) => source.length > 0 && target.length > 0);
  const pairs = paired.reduce((sum, { source }) => sum + source.length, 0);
  return [
    `A text of your own (${langs.join(' and ')}): “${short(work.title)}”.`,
    counts(work),
    ...(translation
      ? [
          `Aligned: ${pairs} of ${sentencesOf(work.original).length} sentences have a partner in “${translation.text.lang}”.`,
        ]
      : []),
    ...(translation && pairs * 2 < sentencesOf(work.original).length
      ? ['Fewer than half of the sentences have a partner. Are these two the same text?']
      : []),
  ];
}

/** Where it was written, and what became of what stood there. */
export function shelvedReport(folder: string, shelved: Shelved): string {
  if (shelved.kind === 'same') return `${folder} says this already; nothing was changed.`;
  if (shelved.kind === 'new') return `Written to ${folder}.`;
  return `Written to ${folder}. ${shelved.before ? `What stood there lies in ${shelved.before}.` : 'What stood there is gone.'}`;
}

function counts({ original, aside }: Work): string {
  const paragraphs = original.blocks.filter(({ kind }) => kind === 'p').length;
  return `Paragraphs: ${paragraphs}. Sentences: ${sentencesOf(original).length}. Lines set aside: ${aside.length}.`;
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}

function short(words: string): string {
  return words.length > glimpse ? `${words.slice(0, glimpse).trimEnd()} …` : words;
}
