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
  const asked = lines.flatMap(({ text, build }, at) => {
    if (usual.has(build)) return [];
    const length = weight(text);
    return length >= 4 && length <= 60 ? [at] : [];
  });
  if (asked.length === 0) return [];
  const bares = lines.map(({ text }) => bare(text));
  const all = bares.join('\n');
  const seen = beginnings(
    all,
    asked.flatMap((at) => bares[at] ?? []),
  );
  return asked.filter((at) => {
    const own = bares[at] ?? '';
    if ((seen.get(own.slice(0, least)) ?? 0) < 2 || all.indexOf(own) === all.lastIndexOf(own)) return false;
    return bares.some((other, there) => {
      if (there === at || !other.includes(own)) return false;
      if (lines[there]?.build === lines[at]?.build) return other.length === own.length && there < at;
      return other.length > own.length || there < at;
    });
  });
}

/** How many letters and digits a line must have to say something again. */
const least = 12;

/** How often the beginnings of lines stand in a text, which is read once, however many lines there are. */
function beginnings(text: string, lines: readonly string[]): Map<string, number> {
  const counts = new Map(lines.flatMap((line) => (line.length >= least ? [[line.slice(0, least), 0]] : [])));
  for (let at = 0; at + least <= text.length; at++) {
    const piece = text.slice(at, at + least);
    const count = counts.get(piece);
    if (count !== undefined) counts.set(piece, count + 1);
  }
  return counts;
}
