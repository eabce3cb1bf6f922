import { borrowedRuns, runLength } from '#lib/model/fingerprint.ts';
import type { Position, Problem } from '#lib/model/problem.ts';
import { refAt, runningText } from '#lib/model/running-text.ts';
import { type Range, segmentsOf } from '#lib/model/text.ts';
import { wordsOf } from '#lib/model/word.ts';
import type { PlacedText } from './text-file.ts';

/** Holds a text against the eight-word rule: quotations are short, and nothing else is the source's. */
export function checkRights(placed: PlacedText, fingerprint: ReadonlySet<string>): Problem[] {
  const problems: Problem[] = [];
  for (const segment of segmentsOf(placed.text)) {
    const { plain, own } = segment;
    const position = { file: placed.file, line: placed.lines.get(segment.ref) ?? 1, column: 1 };
    const tell = (rule: string, what: string, mend: string) => problems.push({ ...position, rule, what, mend });
    own.forEach((range, index) => {
      const quoted = plain.slice(range.start, range.end);
      const count = wordsOf(quoted, placed.text.lang).length;
      if (count > runLength)
        tell(
          'quote-too-long',
          `“${quoted}” has ${count} words; a <Q> may hold ${runLength}.`,
          'Quote less of it and retell the rest.',
        );
      if (count === 0) tell('quote-empty', 'A <Q> holds no words.', 'Remove it.');
      const previous = own[index - 1];
      if (previous && !/[\p{L}\p{N}]/u.test(plain.slice(previous.end, range.start))) {
        tell('quotes-adjacent', 'Two <Q> stand next to each other.', 'Put words of ours between them, or quote less.');
      }
      const around = `${plain[range.start - 1] ?? ''}${plain[range.end] ?? ''}`;
      if (/[«»“”„"]/.test(around))
        tell(
          'quotation-marks',
          `Quotation marks are typed round “${quoted}”.`,
          'Remove them: the page sets them round every <Q>.',
        );
    });
  }
  return [...problems, ...checkRuns(placed, fingerprint)];
}

/** A run may begin on one line and end on the next, so they are looked for in the whole text, read straight on. */
function checkRuns({ file, text, lines }: PlacedText, fingerprint: ReadonlySet<string>): Problem[] {
  const running = runningText(text);
  const lineAt = (offset: number) => lines.get(refAt(running, offset) ?? '') ?? 1;
  return joined(borrowedRuns(running.plain, running.own, text.lang, fingerprint)).map((run) =>
    borrowed(running.plain.slice(run.start, run.end), { file, line: lineAt(run.start), column: 1 }, lineAt(run.end)),
  );
}

/** Holds a piece of our own prose, in which nothing is quoted, against the eight-word rule. */
export function checkProse(
  plain: string,
  lang: string,
  fingerprint: ReadonlySet<string>,
  position: Position,
): Problem[] {
  return joined(borrowedRuns(plain, [], lang, fingerprint)).map((run) =>
    borrowed(plain.slice(run.start, run.end), position),
  );
}

function borrowed(run: string, position: Position, lastLine = position.line): Problem {
  const words = `“${run.replaceAll('\n', ' ')}”`;
  return {
    ...position,
    rule: 'eight-words',
    what:
      lastLine > position.line
        ? `${words} stands in the source; it ends on line ${lastLine}.`
        : `${words} stands in the source.`,
    mend: 'Retell it in other words, or quote at most eight of them in <Q>.',
  };
}

/** Runs that overlap are one borrowing, and told as one. */
function joined(runs: readonly Range[]): Range[] {
  const all: Range[] = [];
  for (const run of runs) {
    const last = all.at(-1);
    if (last && run.start <= last.end) last.end = run.end;
    else all.push({ ...run });
  }
  return all;
}
