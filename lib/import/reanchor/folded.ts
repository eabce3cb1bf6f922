import { misreadAt, referenceAt } from './escape.ts';
import { type CharacterKind, type FoldedCharacter, foldCharacter } from './fold-character.ts';

/** What stands between a unit and the one before it. */
export const edge = { none: 0, sign: 1, space: 2, sentence: 3, line: 4 } as const;

/** A text made ready for comparing: units without spaces, and for each its place in the text. */
export interface Folded {
  length: number;
  /** Folded code points; negative ones match nothing (see `blank`). */
  code: Int32Array;
  /** Where the unit stands in the text: UTF-16, end exclusive, marks that follow included. */
  from: Int32Array;
  to: Int32Array;
  /** One of `edge`. */
  edge: Uint8Array;
  /** What the unit says, see `FoldedCharacter`. */
  weight: Uint8Array;
}

/** The code of a unit that matches nothing. */
export const blank = -1;

/** The weight of a stretch of units. */
export function weighUnits(text: Folded, from: number, to: number): number {
  let sum = 0;
  for (let at = from; at < to; at += 1) sum += text.weight[at] ?? 0;
  return sum;
}

/**
 * Folds a text so that glued, divided and hyphenated words, entities, forms of quotation marks and letters compare
 * alike. Every unit keeps its place in the text as it is.
 */
export function foldText(text: string): Folded {
  const code: number[] = [];
  const from: number[] = [];
  const to: number[] = [];
  const edges: number[] = [];
  const weights: number[] = [];
  let between: number = edge.line;
  let last: FoldedCharacter | undefined;
  let ended = false;
  let word = 0;
  let capital = false;
  for (let at = 0; at < text.length; ) {
    const first = text.charCodeAt(at);
    const written =
      first === 0x26 ? referenceAt(text, at) : first >= 0xc2 && first <= 0xef ? misreadAt(text, at) : null;
    const point = written ? written.code : (text.codePointAt(at) ?? 0);
    const start = at;
    at += written ? written.length : point > 0xffff ? 2 : 1;
    const character = foldCharacter(point);
    const { kind, role, units, weight } = character;
    if (kind === 'mark' && to.length > 0) to[to.length - 1] = at;
    else if (kind === 'space') between = Math.max(between, ended ? edge.sentence : edge.space);
    else if (kind === 'line') between = edge.line;
    if (
      weight === 0 ||
      (units[0] === hyphen && last?.kind === 'letter' && between === edge.none && divides(text, at))
    ) {
      continue;
    }
    if (between === edge.none && last) between = edgeBetween(last, character, ended);
    // A full stop after a short word with a capital is an abbreviation's.
    ended = role === 'end' || (role === 'stop' && !(capital && word <= 3)) || (ended && role === 'close');
    capital = kind === 'letter' && (word === 0 ? role === 'capital' : capital);
    word = kind === 'letter' ? word + 1 : 0;
    for (const unit of units) {
      code.push(unit);
      from.push(start);
      to.push(at);
      edges.push(between);
      weights.push(weight);
      between = edge.none;
    }
    last = character;
  }
  return {
    length: code.length,
    code: new Int32Array(code),
    from: new Int32Array(from),
    to: new Int32Array(to),
    edge: new Uint8Array(edges),
    weight: new Uint8Array(weights),
  };
}

const hyphen = 0x2d;

/** Where a script writes no spaces, a sign divides as a space would. */
function edgeBetween(last: FoldedCharacter, { kind, role }: FoldedCharacter, ended: boolean): number {
  if (last.kind === kind && kind !== 'sign') return edge.none;
  if (last.kind === 'sign' && isUnspaced(kind)) return ended ? edge.sentence : edge.space;
  return isUnspaced(last.kind) && role === 'open' ? edge.space : edge.sign;
}

function isUnspaced(kind: CharacterKind): boolean {
  return kind === 'ideograph' || kind === 'hiragana' || kind === 'katakana';
}

/** Whether a hyphen before this place divides a word over two lines: white space follows, and then a letter. */
function divides(text: string, at: number): boolean {
  return /^\s+\p{Ll}/u.test(text.slice(at, at + 4));
}

const decoder = new TextDecoder('utf-16le', { ignoreBOM: true });

/** One UTF-16 unit for each code, equal ones for equal codes, so that the engine's own search can be used. */
export function signsOf(codes: Int32Array): string {
  const units = new Uint16Array(codes.length);
  for (let at = 0; at < codes.length; at += 1) {
    const code = (codes[at] ?? 0) & 0xffff;
    // Half a pair would not be decoded as it is.
    units[at] = (codes[at] ?? 0) < 0 || (code & 0xf800) === 0xd800 ? 0 : code;
  }
  return decoder.decode(units);
}
