import type { Annotation } from './annotation.ts';
import { blank, edge, type Folded, foldText } from './folded.ts';

/** The code of a unit that stands for a stretch of unknown words. */
export const hole = -2;

/** What is known of the old text: all of it, or pieces round the quotes with holes between them. */
export interface Source extends Folded {
  /** How far into the old text a unit stands, in units; holes counted by what they may hold. */
  position: Int32Array;
  /** The units of each annotation's quote, in the order of the annotations. */
  spans: { start: number; end: number }[];
}

interface Piece {
  /** Where it begins in the old text, as the annotations count. */
  start: number;
  text: string;
}

/** The old text itself. Annotations that do not stand where they say are appended as pieces of their own. */
export function wholeSource(before: string, annotations: readonly Annotation[]): Source {
  const strays: Piece[] = [];
  const places = annotations.map((annotation) => {
    const start = standing(before, annotation);
    if (start >= 0) return { piece: 0, start, end: start + annotation.exact.length };
    strays.push({
      start: before.length + strays.length,
      text: annotation.prefix + annotation.exact + annotation.suffix,
    });
    return {
      piece: strays.length,
      start: annotation.prefix.length,
      end: annotation.prefix.length + annotation.exact.length,
    };
  });
  return assemble([{ start: 0, text: before }, ...strays], places);
}

function standing(before: string, { start, exact, prefix }: Annotation): number {
  if (before.startsWith(exact, start)) return start;
  const inContext = before.indexOf(prefix + exact);
  return inContext < 0 ? before.indexOf(exact) : inContext + prefix.length;
}

/**
 * The old text as far as quotes and contexts give it: they overlap, and laid side by side they are long runs of it.
 * Offsets may count UTF-16 units or code points; the lengths of the quotes tell which.
 */
export function patchedSource(annotations: readonly Annotation[]): Source {
  const points = annotations.some(({ start, end, exact }) => end - start !== exact.length);
  const long = (text: string) => (points ? [...text].length : text.length);
  const order = annotations.map((_, at) => at);
  const begins = annotations.map(({ start, prefix }) => start - long(prefix));
  order.sort((a, b) => (begins[a] ?? 0) - (begins[b] ?? 0) || a - b);
  const pieces: Piece[] = [];
  const places: { piece: number; start: number; end: number }[] = [];
  for (const at of order) {
    const annotation = annotations[at];
    if (!annotation) continue;
    const text = annotation.prefix + annotation.exact + annotation.suffix;
    const begin = begins[at] ?? 0;
    const last = pieces.at(-1);
    const offset = last ? offsetIn(last.text, begin - last.start, points) : -1;
    let into = offset;
    if (last && offset >= 0 && agrees(last.text, offset, text)) {
      if (offset + text.length > last.text.length) last.text = last.text.slice(0, offset) + text;
    } else {
      pieces.push({ start: begin, text });
      into = 0;
    }
    const start = into + annotation.prefix.length;
    places[at] = { piece: pieces.length - 1, start, end: start + annotation.exact.length };
  }
  return assemble(pieces, places);
}

function offsetIn(text: string, distance: number, points: boolean): number {
  if (!points) return distance <= text.length ? distance : -1;
  const characters = [...text];
  return distance <= characters.length ? characters.slice(0, distance).join('').length : -1;
}

function agrees(text: string, offset: number, other: string): boolean {
  const shared = Math.min(text.length - offset, other.length);
  return text.startsWith(other.slice(0, shared), offset);
}

function assemble(pieces: readonly Piece[], places: readonly { piece: number; start: number; end: number }[]): Source {
  const folded = pieces.map(({ text }) => foldText(text));
  const known = folded.reduce((sum, { length }) => sum + length, 0);
  const written = pieces.reduce((sum, { text }) => sum + text.length, 0);
  const density = written > 0 ? known / written : 1;
  const length = known + pieces.length + 1;
  const source: Source = {
    length,
    code: new Int32Array(length).fill(hole),
    from: new Int32Array(length),
    to: new Int32Array(length),
    edge: new Uint8Array(length).fill(edge.line),
    weight: new Uint8Array(length),
    position: new Int32Array(length),
    spans: [],
  };
  const starts: number[] = [];
  let at = 1;
  folded.forEach((one, index) => {
    const start = pieces[index]?.start ?? 0;
    starts.push(at);
    source.code.set(one.code, at);
    source.from.set(one.from, at);
    source.to.set(one.to, at);
    source.edge.set(one.edge, at);
    source.weight.set(one.weight, at);
    for (let unit = 0; unit < one.length; unit += 1) source.position[at + unit] = Math.round(start * density) + unit;
    at += one.length;
    source.position[at] = source.position[at - 1] ?? 0;
    at += 1;
  });
  // A whole text knows what stands before and after it: nothing.
  if (pieces.length === 1 && pieces[0]?.start === 0) source.code[0] = blank;
  source.spans = places.map(({ piece, start, end }) => {
    const one = folded[piece];
    const base = starts[piece] ?? 0;
    return one ? { start: base + firstFrom(one, start), end: base + firstFrom(one, end) } : { start: 0, end: 0 };
  });
  return source;
}

/** The first unit that begins at an offset or later. */
function firstFrom({ from, length }: Folded, offset: number): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((from[middle] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
