import { isBio } from './bio.ts';
import type { CleanLine, LineRole } from './clean-line.ts';
import { isDateLine } from './date-line.ts';
import { isHeadlineCase } from './headline-case.ts';
import { phraseRole } from './phrase.ts';
import { bare, endsSentence, isProse, weight } from './prose.ts';
import { type TextLine, textLines } from './text-lines.ts';

/** So many lines in a row that are not prose part two texts; fewer are something put into one. */
const parting = 7;

/** Finds the article in plain text, pasted or from a crawl: by the length, the endings and the company of its lines. */
export function cleanText(text: string): { title: string; lines: CleanLine[] } {
  const lines = textLines(text);
  const roles: (LineRole | null)[] = lines.map(({ text: line }) =>
    /[\p{L}\p{N}]/u.test(line) ? (isDateLine(line) ? 'date' : phraseRole(line)) : 'other',
  );
  const isStrong = (at: number): boolean => {
    const line = lines[at];
    return line !== undefined && roles[at] === null && isProse(line.text) && !isHeadlineCase(line.text);
  };
  const body = largestBody(lines, isStrong);
  if (body.end < 0) return { title: '', lines: shortText(lines, roles) };
  const title = titleLine(lines, roles, body.start);
  const date = roles.findIndex((role, at) => role === 'date' && at < body.start + 4);
  let inList = false;

  for (const [at, line] of lines.entries()) {
    if (roles[at] === 'related' && weight(line.text) <= 8) inList = true;
    else if (isStrong(at) && !line.isItem) inList = false;
    if (at === title) roles[at] = 'title';
    if (roles[at] !== null) continue;
    if (at < date && isPictured(line.text)) roles[at] = 'caption';
    else if (at < body.start || at > body.end) roles[at] = outside(line, lines[at - 1]);
    else if (inList && !isStrong(at)) roles[at] = 'related';
    else if (at > body.end - 3 && isBio(line.text)) roles[at] = 'byline';
    else if (!isStrong(at) && !fits(lines, at, roles)) roles[at] = 'related';
  }
  const kept = lines.map(({ text: line }, at): CleanLine => {
    const role = roles[at] ?? null;
    if (role) return { text: line, role, kept: role === 'title' };
    const heads = !endsSentence(line) && weight(line) <= 14 && !lines[at]?.isItem;
    return { text: line, role: heads ? 'heading' : 'paragraph', kept: true };
  });
  return { title: lines[title]?.text ?? '', lines: kept };
}

/** A text without a paragraph: its sentences are kept, however short. */
function shortText(lines: readonly TextLine[], roles: readonly (LineRole | null)[]): CleanLine[] {
  return lines.map(({ text }, at) => {
    const role = roles[at] ?? (endsSentence(text) && weight(text) >= 2 ? null : 'menu');
    return { text, role: role ?? 'paragraph', kept: role === null };
  });
}

/** The first and the last line of the heaviest text that no long run of other lines parts; -1 where there is none. */
function largestBody(lines: readonly TextLine[], isStrong: (at: number) => boolean): { start: number; end: number } {
  let best = { start: lines.length, end: -1, sum: 0 };
  let here = { start: -1, end: -1, sum: 0 };
  for (const [at, { text }] of lines.entries()) {
    if (!isStrong(at)) continue;
    if (here.start < 0 || at - here.end > parting) here = { start: at, end: at, sum: 0 };
    here = { start: here.start, end: at, sum: here.sum + weight(text) };
    if (here.sum > best.sum) best = here;
  }
  return best;
}

/** The title stands above the text: the longest line there that is no sentence, or asks one. -1 where there is none. */
function titleLine(lines: readonly TextLine[], roles: readonly (LineRole | null)[], start: number): number {
  let best = -1;
  for (let at = Math.max(0, start - 12); at < Math.min(start, lines.length); at++) {
    const text = lines[at]?.text ?? '';
    const length = weight(text);
    if (roles[at] !== null || length < 3 || length > 32 || (/[.。:：]$/u.test(text) && !isHeadlineCase(text))) continue;
    if (best < 0 || length > weight(lines[best]?.text ?? '') * 1.5) best = at;
  }
  return best;
}

function outside(line: TextLine, before: TextLine | undefined): LineRole {
  if (isBio(line.text)) return 'byline';
  if (before && label.test(before.text)) return 'byline';
  if (label.test(line.text)) return 'byline';
  if (line.isItem || weight(line.text) > 6) return 'related';
  return weight(line.text) <= 4 ? 'menu' : 'other';
}

const label =
  /^(?:source|editor|time|date|author|reporter|kilde|forfatter|redaktør|journalist|dato|来源|编辑|作者|时间|日期|責任編集|記者)s?\s?[:：]?$/iu;

/** A picture's text says where in it people are. */
function isPictured(text: string): boolean {
  return (
    weight(text) <= 50 &&
    /,\s(?:(?:far|second from|third from|top|bottom)\s)?(?:right|left|center|centre|above|below)\b,?|\b(?:t\.\s?[vh]\.|til (?:høyre|høgre|venstre)|i midten)|[（(](?:[左右中]|[右左]から|右端|左端)/iu.test(
      text,
    )
  );
}

/** A short line inside the text: speech, a heading over a paragraph, or an item of a list that the text leads into. */
function fits(lines: readonly TextLine[], at: number, roles: readonly (LineRole | null)[]): boolean {
  const line = lines[at];
  if (!line) return false;
  if (endsSentence(line.text) && !isHeadlineCase(line.text)) return true;
  if (line.isItem) return lines.slice(Math.max(0, at - 12), at).some(({ text }) => /[:：]$/u.test(text));
  const next = lines[at + 1];
  if (!next || roles[at + 1] !== null || !endsSentence(next.text)) return false;
  return weight(line.text) <= 16 && bare(line.text) !== bare(next.text);
}
