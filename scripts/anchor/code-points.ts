/** The two ways to count in a text. */
export interface CodePoints {
  /** Code points → UTF-16 code units. */
  toUnits(point: number): number;
  fromUnits(unit: number): number;
}

/** A table from code points to UTF-16 units of a text and back; the same where no character takes two units. */
export function codePoints(text: string): CodePoints {
  if (!/[\ud800-\udbff]/.test(text)) return { toUnits: (point) => point, fromUnits: (unit) => unit };
  const units: number[] = [];
  const points = new Int32Array(text.length + 1);
  let at = 0;
  for (const character of text) {
    points.fill(units.length, at, at + character.length);
    units.push(at);
    at += character.length;
  }
  points[at] = units.length;
  units.push(at);
  return { toUnits: (point) => units[point] ?? at, fromUnits: (unit) => points[unit] ?? units.length - 1 };
}
