import { visibleText } from '../visible-text.ts';
import { endsSentence } from './prose.ts';

/** A line of plain text: white space collapsed, never empty. */
export interface TextLine {
  text: string;
  /** True where an empty line stands before it. */
  afterGap: boolean;
  /** True where it is, or comes just after, the mark of a list item. */
  isItem: boolean;
}

const mark = /^(?:[-–—*•·▪●◆■]|\d{1,2}[.)])(?:\s|$)/u;

/** The lines of a plain text. Where lines are broken at a width, those of a paragraph are joined again. */
export function textLines(text: string): TextLine[] {
  const rows = visibleText(text)
    .split(/\r\n|[\n\r\u0085\u2028\u2029\f\v]/)
    .map((row) => row.replace(/\s+/gu, ' ').trim());
  const joined = isBrokenAtWidth(rows) ? rejoined(rows) : rows;
  const lines: TextLine[] = [];
  let afterGap = false;
  let marked = false;
  for (const row of joined) {
    if (row === '') {
      afterGap = true;
      continue;
    }
    const isBare = /^[-–—*•·▪●◆■]$/u.test(row);
    lines.push({ text: row, afterGap, isItem: marked || mark.test(row) });
    afterGap = false;
    marked = isBare;
  }
  return lines;
}

/** True of a text whose lines end where the space ends: many of about one length, most of them inside a sentence. */
function isBrokenAtWidth(rows: readonly string[]): boolean {
  const inner = rows.filter((row, at) => row !== '' && rows[at + 1] !== undefined && rows[at + 1] !== '');
  if (inner.length < 8) return false;
  const longest = Math.max(...rows.map((row) => row.length));
  if (longest > 110) return false;
  const full = inner.filter((row) => row.length > longest * 0.75 && !endsSentence(row));
  return full.length > inner.length * 0.6;
}

function rejoined(rows: readonly string[]): string[] {
  const longest = Math.max(...rows.map((row) => row.length));
  const joined: string[] = [];
  let before = '';
  for (const row of rows) {
    const goesOn = before.length > longest * 0.6 && row !== '' && !mark.test(row);
    if (goesOn) joined[joined.length - 1] += ` ${row}`;
    else joined.push(row);
    before = row;
  }
  return joined;
}
