const small = new Set(
  'a an and as at but by for from if in into nor of off on or over per so than the to up via vs with yet is be'.split(
    ' ',
  ),
);

/** True of a line written as English headlines are, Nearly Every Word with a Capital; and no full stop; of five words or more. */
export function isHeadlineCase(text: string): boolean {
  if (/[^.]\.[”’"']?$/u.test(text)) return false;
  const words = (text.match(/\p{L}[\p{L}’'.-]*/gu) ?? []).filter((word) => !small.has(word.toLowerCase()));
  if (words.length < 5) return false;
  return words.filter((word) => /^\p{Lu}/u.test(word)).length >= words.length * 0.8;
}
