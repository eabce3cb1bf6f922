import { sentencesOf, type Work, type WorkTarget, type WorkText } from '#lib/model/work.ts';

/**
 * What a work from elsewhere breaks of its own laws, in a word for a programmer; `null` where it keeps them all. The
 * page draws and counts by these laws, so nothing is kept that breaks one.
 */
export function faultOf(work: Work): string | null {
  const texts = [work.original, ...work.translations.map(({ text }) => text)];
  const langs = texts.map(({ lang }) => lang);
  if (new Set(langs).size < langs.length) return 'a language twice';
  if (!texts.every(isDivided)) return 'a text that its sentences do not cover';
  if (!texts.every((text) => [...text.own, ...text.emphasis].every((range) => isIn(text, range)))) return 'a mark';
  for (const { text, groups } of work.translations) {
    const source = groups.flatMap((group) => group.source);
    const target = groups.flatMap((group) => group.target);
    if (!isCount(source, sentencesOf(work.original).length)) return 'groups that do not cover the original';
    if (!isCount(target, sentencesOf(text).length)) return 'groups that do not cover a translation';
    if (groups.some((group) => group.source.length + group.target.length === 0)) return 'an empty group';
  }
  const ids = work.notes.map(({ id }) => id);
  if (new Set(ids).size < ids.length) return 'a note twice';
  const stands = ([lang, target]: [string, WorkTarget]) =>
    texts.some((text) => text.lang === lang && text.text.slice(target.start, target.end) === target.exact);
  if (!work.notes.every(({ targets }) => Object.entries(targets).every(stands))) return 'a target without its words';
  return null;
}

function isDivided({ text, blocks }: WorkText): boolean {
  let at = 0;
  for (const [index, block] of blocks.entries()) {
    if (index > 0 && text[at++] !== '\n') return false;
    for (const { start, end } of block.sentences) {
      if (start !== at || end <= start || text.slice(start, end).includes('\n')) return false;
      at = end;
    }
  }
  return at === text.length && text.normalize('NFC') === text;
}

function isIn({ text }: WorkText, { start, end }: { start: number; end: number }): boolean {
  return start < end && end <= text.length;
}

/** Whether numbers are 0, 1, 2 … as far as there are sentences. */
function isCount(numbers: readonly number[], count: number): boolean {
  return numbers.length === count && numbers.every((number, index) => number === index);
}
