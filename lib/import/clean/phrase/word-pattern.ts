const sign = '[\\p{L}\\p{N}_]';
const edge = `(?:(?<=${sign})(?!${sign})|(?<!${sign})(?=${sign}))`;

/** A pattern, case left aside, in which `\b` is the edge of a word in any script: `\b` of the language knows only ASCII. */
export function wordPattern(source: string): RegExp {
  return new RegExp(source.replaceAll('\\b', edge), 'iu');
}
