import { type Range, type Segment, segmentsOf } from '#lib/model/text.ts';
import { type Group, sentencesOf, type WorkBlock, type WorkText } from '#lib/model/work.ts';
import { moved, type StraightText } from '../straight-text.ts';
import { charactersOf, fileBlocks } from './file-lines.ts';
import type { LaidText } from './laid-text.ts';
import { wordsIn } from './marked-line.ts';

/** How a text is divided, and how its sentences answer to the original's; the original has no groups. */
export interface Division {
  blocks: WorkBlock[];
  groups: Group[];
}

/** A line as it was read, and the stretch of the undivided text that it was written from. */
interface WrittenLine {
  segment: Segment;
  stretch: Range | null;
}

/**
 * Puts the lines of texts back into blocks and sentences as they were before they were written. `null` where the lines
 * are not those that were divided so: somebody has edited them since.
 */
export function divided(texts: readonly LaidText[], divisions: readonly Division[]): LaidText[] | null {
  // The words are what is to be found; where the lines end is told by the lengths alone.
  const outlines = texts.map(({ lines: { lang } }, index): WorkText => {
    return { lang, text: '', blocks: divisions[index]?.blocks ?? [], own: [], emphasis: [] };
  });
  const [original, ...others] = outlines;
  if (!original || texts.length !== divisions.length) return null;
  const translations = others.map((text, index) => ({ text, groups: divisions[index + 1]?.groups ?? [] }));
  const places = fileBlocks({ original, translations }).flatMap(({ lines }) => lines);
  const laid = texts.flatMap(({ lines }, index): LaidText[] => {
    const outline = outlines[index] ?? original;
    const sentences = sentencesOf(outline);
    const segments = segmentsOf(lines);
    if (segments.length !== places.length) return [];
    const written = segments.map((segment, at) => ({
      segment,
      stretch: charactersOf(sentences, places[at]?.[index]),
    }));
    const straight = lay(outline, written);
    return straight ? [{ lines, straight, groups: divisions[index]?.groups ?? [] }] : [];
  });
  return laid.length === texts.length ? laid : null;
}

function lay(outline: WorkText, lines: readonly WrittenLine[]): StraightText | null {
  const text: WorkText = { ...outline, own: [], emphasis: [] };
  const starts = new Map<string, number>();
  const ends = new Set(outline.blocks.slice(0, -1).map(({ sentences }) => sentences.at(-1)?.end ?? 0));
  for (const { segment, stretch } of lines) {
    if (ends.has(text.text.length)) text.text += '\n';
    starts.set(segment.ref, text.text.length);
    const words = stretch ? fitted(segment.plain, stretch.end - stretch.start) : segment.plain;
    if (words === null || (stretch?.start ?? text.text.length) !== text.text.length) return null;
    if (!stretch && words !== '') return null;
    const { length: start } = text.text;
    text.own.push(...segment.own.map((range) => moved(range, start)));
    text.emphasis.push(...segment.emphasis.map((range) => moved(range, start)));
    text.text += withBreaks(words, start, ends);
  }
  return { text, starts, numbers: new Map() };
}

/** The words of a line with the blank at its end, where there was one; `null` where they are of another length. */
function fitted(plain: string, length: number): string | null {
  const words = plain.length === length - 1 ? `${plain} ` : plain;
  return words.length === length && wordsIn(words, { start: 0, end: length }) === plain ? words : null;
}

/** Puts line feeds back where a block ends inside a line. */
function withBreaks(words: string, start: number, ends: ReadonlySet<number>): string {
  if (ends.size === 0) return words;
  return words.replace(/ /g, (blank, at: number) => (ends.has(start + at) ? '\n' : blank));
}
