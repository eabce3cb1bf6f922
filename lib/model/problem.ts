/** Where something is wrong: a file, and a line and column in it, both from 1. */
export interface Position {
  file: string;
  line: number;
  column: number;
}

/** A mistake in content or messages: where, which rule, what is wrong, and how to mend it. */
export interface Problem extends Position {
  rule: string;
  what: string;
  mend: string;
}

/** Problems by file, line and column, each told once. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  const sorted = [...problems].sort(
    (a, b) =>
      compare(a.file, b.file) ||
      a.line - b.line ||
      a.column - b.column ||
      compare(a.rule, b.rule) ||
      compare(format(a), format(b)),
  );
  return sorted.filter((problem, index) => index === 0 || format(problem) !== format(sorted[index - 1]));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function format(problem: Problem | undefined): string {
  if (!problem) return '';
  const { file, line, column, rule, what, mend } = problem;
  return `${file}:${line}:${column}  ${rule}\n  ${what}\n  ${mend}`;
}

/** The whole report, as an editor reads it in a terminal. */
export function reportProblems(problems: readonly Problem[]): string {
  const sorted = sortProblems(problems);
  const files = new Set(sorted.map((problem) => problem.file)).size;
  const count = `${sorted.length} ${sorted.length === 1 ? 'problem' : 'problems'} in ${files} ${files === 1 ? 'file' : 'files'}.`;
  return [...sorted.map(format), count].join('\n\n');
}
