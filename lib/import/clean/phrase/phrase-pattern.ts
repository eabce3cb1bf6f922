import type { LineRole } from '../clean-line.ts';
import { wordPattern } from './word-pattern.ts';

/** Words that tell what a line is. They hold for lines of at most `most` words: in a paragraph they are the writer's own. */
export interface PhrasePattern {
  role: LineRole;
  most: number;
  form: RegExp;
}

/** What may stand before the first word of a line: brackets, arrows, dots, dashes. */
export const start = '^[\\s\\[(（【＞>»›→▶►■●◆▼*•·|–—-]*';

const anyOf = (heads: string): string => heads.trim().replace(/\s*\n\s*/g, '|');

/** Lines that begin with one of the phrases, which are given one a line. */
export function beginsWith(role: LineRole, most: number, heads: string): PhrasePattern {
  return { role, most, form: wordPattern(`${start}(?:${anyOf(heads)})`) };
}

/** Lines that are one of the phrases as a whole. */
export function isWhole(role: LineRole, heads: string): PhrasePattern {
  return { role, most: 14, form: wordPattern(`${start}(?:${anyOf(heads)})[\\s\\])）】:：.!…»›→>&]*$`) };
}
