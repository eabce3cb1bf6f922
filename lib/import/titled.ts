import type { CleanLine } from './clean/clean-line.ts';

/** The lines with a title: their own, or the one that is given where none of those kept is one. */
export function titled(lines: readonly CleanLine[], title: string): CleanLine[] {
  const has = lines.some(({ role, kept }) => kept && role === 'title');
  return has || title.trim() === '' ? [...lines] : [{ text: title, role: 'title', kept: true }, ...lines];
}
