import type { BlockKind } from '#lib/model/ref.ts';
import type { Range } from '#lib/model/text.ts';
import type { WorkBlock, WorkText } from '#lib/model/work.ts';
import type { CleanLine } from './clean/clean-line.ts';
import { splitSentences } from './split.ts';

/** What a line becomes; what a person put back from the noise is a paragraph like any other. */
const kinds: Partial<Record<CleanLine['role'], BlockKind>> = { title: 'h', caption: 'cap', byline: 'bio' };

/**
 * Makes a text of the lines that were kept: one block for each, divided into sentences. Only the first title is one;
 * another is a heading inside the text. White space is made single and the ends bare; signs that are not seen and only
 * turn the order of others about are left out. Without a kept line the text is empty. Never throws.
 */
export function workText(lines: readonly CleanLine[], lang: string): WorkText {
  const made: WorkText = { lang, text: '', blocks: [], own: [], emphasis: [] };
  const parts: string[] = [];
  let at = 0;
  for (const { text, role, kept } of lines) {
    const plain = kept ? plainLine(text) : '';
    if (plain === '') continue;
    made.blocks.push(blockOf(role, splitSentences(plain, lang), at, made.blocks));
    parts.push(plain);
    at += plain.length + 1;
  }
  made.text = parts.join('\n');
  return made;
}

/** What kind of block a line is. */
export function kindOf(role: CleanLine['role']): Pick<WorkBlock, 'kind' | 'heading'> {
  return { kind: kinds[role] ?? 'p', heading: role === 'heading' };
}

function blockOf(
  role: CleanLine['role'],
  ranges: readonly Range[],
  at: number,
  before: readonly WorkBlock[],
): WorkBlock {
  const second = role === 'title' && before.some(({ kind }) => kind === 'h');
  return {
    ...(second ? { kind: 'p', heading: true } : kindOf(role)),
    sentences: ranges.map(({ start, end }) => ({ start: start + at, end: end + at })),
  };
}

/**
 * A line as it is kept: NFC, white space single. Left out are control signs, soft hyphens, and the signs that turn
 * text about (U+202A–E, U+2066–9), with which a text could be made to look as it does not read.
 */
export function plainLine(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\s\u0085\u2028\u2029]*[\n\r\t\v\f\u0085\u2028\u2029][\s\u0085\u2028\u2029]*| {2,}/g, ' ')
    .replace(/[\p{Cc}\u00ad\u200b\u2060\ufeff\u202a-\u202e\u2066-\u2069]/gu, '')
    .trim();
}
