import { parseTextFile } from '#lib/content/text-file.ts';
import { ImportProblem } from '#lib/import/problem.ts';
import type { Text } from '#lib/model/text.ts';
import type { Group, Work } from '#lib/model/work.ts';
import { lineGroups } from '../line-groups.ts';
import { type StraightText, straightText } from '../straight-text.ts';
import type { FolderFiles } from './yaml.ts';

/** A text of a folder: its lines as the file has them, and the same laid end to end and aligned to the original. */
export interface LaidText {
  lines: Text;
  straight: StraightText;
  /** None for the original. */
  groups: Group[];
}

/**
 * Reads the texts of a folder, the original first, then by language: every line a sentence, and every line of a
 * translation the partner of the original's. Throws ImportProblem `bad-folder` (details `path`) where there is no text
 * or one is no MDX.
 */
export function readTexts(files: FolderFiles, originalLang: string | undefined): LaidText[] {
  const texts = [...files.keys()].sort().flatMap((path) => {
    const lang = /^text\.([A-Za-z0-9-]+)\.mdx$/.exec(path)?.[1];
    if (!lang) return [];
    const source = (files.get(path) ?? '').replace(/\r\n?/g, '\n');
    const { text, problems } = parseTextFile({ file: path, source }, lang);
    if (problems.some(({ rule }) => rule === 'mdx')) throw new ImportProblem('bad-folder', { path });
    return text;
  });
  const original = texts.find(({ lang }) => lang === originalLang) ?? texts[0];
  if (!original) throw new ImportProblem('bad-folder', { path: 'text.mdx' });
  const source = straightText(original);
  const translations = texts
    .filter((text) => text !== original)
    .map((lines) => {
      const straight = straightText(lines);
      return { lines, straight, groups: lineGroups([original, lines], source, straight) };
    });
  return [{ lines: original, straight: source, groups: [] }, ...translations];
}

/** The texts as a work has them. */
export function workTexts(texts: readonly LaidText[]): Pick<Work, 'original' | 'translations'> {
  const [original, ...translations] = texts;
  if (!original) throw new Error('A work has an original.');
  return {
    original: original.straight.text,
    translations: translations.map(({ straight, groups }) => ({ text: straight.text, groups })),
  };
}
