import { bare, weight } from './prose.ts';

/** A line as it is compared: its text, and how it is built. */
export interface Repeatable {
  text: string;
  /** Lines of one build are of one kind; a paragraph may say again what another paragraph says. */
  build: string;
}

/**
 * Which of the lines say again what another one says, letters and digits compared: pull quotes, which stand word for
 * word inside a paragraph and are built otherwise than it is, and the later of two lines that are alike but for their
 * build. Those built as most of the text is are left alone.
 */
export function repeated(lines: readonly Repeatable[], usual: ReadonlySet<string>): number[] {
  const bares = lines.map(({ text }) => bare(text));
  const all = bares.join('\n');
  const again: number[] = [];
  for (const [at, line] of lines.entries()) {
    const own = bares[at] ?? '';
    const length = weight(line.text);
    if (length < 4 || length > 60 || own.length < 12 || all.indexOf(own) === all.lastIndexOf(own)) continue;
    const isAgain = bares.some((other, there) => {
      if (there === at || !other.includes(own)) return false;
      if (lines[there]?.build === line.build)
        return other.length === own.length && there < at && !usual.has(line.build);
      return other.length > own.length || there < at;
    });
    if (isAgain && !usual.has(line.build)) again.push(at);
  }
  return again;
}
