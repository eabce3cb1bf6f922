/** Offsets of one text in the two ways of counting. Both directions are total: what lies outside is clamped. */
export interface CodePoints {
  /** UTF-16 code units → code points. An offset inside a character counts as its end. */
  count: (offset: number) => number;
  /** Code points → UTF-16 code units. */
  offset: (count: number) => number;
}

/**
 * The Web Annotation Data Model counts the characters of a text (4.2.5: code points, not code units), we count as
 * JavaScript does; they differ from the first character beyond the Basic Multilingual Plane on.
 */
export function codePointsOf(text: string): CodePoints {
  // Where, in code units, the second half of each pair stands, in order.
  const halves: number[] = [];
  for (let at = 0; at < text.length; at++) {
    if ((text.codePointAt(at) ?? 0) > 0xffff) halves.push(++at);
  }
  const clamp = (value: number) => Math.min(Math.max(value, 0), text.length);
  return {
    count: (offset) => clamp(offset) - before(halves, clamp(offset)),
    offset: (count) => {
      // Each pair before it takes one unit more than it counts.
      let low = 0;
      let high = halves.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if ((halves[middle] ?? 0) - middle <= count) low = middle + 1;
        else high = middle;
      }
      return clamp(count + low);
    },
  };
}

/** How many of sorted numbers are smaller than a number. */
function before(sorted: readonly number[], number: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < number) low = middle + 1;
    else high = middle;
  }
  return low;
}
