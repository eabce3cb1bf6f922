import type { CleanLine } from './clean/clean-line.ts';

/** The lines with a title: their own, or the one that is given where none of those kept is one. */
export function titled(lines: readonly CleanLine[], title: string): CleanLine[] {
  const has = lines.some(({ role, kept }) => kept && role === 'title');
  return has || title.trim() === '' ? [...lines] : [{ text: title, role: 'title', kept: true }, ...lines];
}

/** The longest a title is taken to be; signs. */
const longest = 140;

/**
 * A text without tags may begin with its title, too short to be told from a menu: a first line that was set aside, and
 * is no sentence, is taken for it. For texts that are brought as they are; a page has more than that above its article.
 */
export function titledByFirstLine(lines: readonly CleanLine[]): CleanLine[] {
  const [first, ...rest] = lines;
  const isTitle = first && !first.kept && first.text.length <= longest && !/[.:;,。]$/u.test(first.text);
  const has = lines.some(({ role, kept }) => kept && role === 'title');
  return isTitle && !has && rest[0]?.kept ? [{ ...first, role: 'title', kept: true }, ...rest] : [...lines];
}
