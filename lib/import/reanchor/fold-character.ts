/** What a code point is for comparing, and how it stands to its neighbours. */
export interface FoldedCharacter {
  /** Code points that stand for it; none for what is passed over. */
  units: readonly number[];
  kind: CharacterKind;
  /** What each unit says: a letter 2, a sign of a syllable 3, an ideograph 5, other signs 1. */
  weight: number;
  /** A sign that may end a sentence, open a bracket or quotation, or close one; a letter that is a capital. */
  role: 'stop' | 'end' | 'open' | 'close' | 'capital' | null;
}

/** `mark` belongs to the character before it; `hidden` to none. */
export type CharacterKind =
  | 'letter'
  | 'ideograph'
  | 'hiragana'
  | 'katakana'
  | 'sign'
  | 'space'
  | 'line'
  | 'mark'
  | 'hidden';

const weights: Readonly<Record<CharacterKind, number>> = {
  letter: 2,
  ideograph: 5,
  hiragana: 3,
  katakana: 3,
  sign: 1,
  space: 0,
  line: 0,
  mark: 0,
  hidden: 0,
};

const single = /^[‘’‚‛`´′ʼ]$/u;
const double = /^[“”„‟«»″＂「」『』〝〞〟]$/u;
const dash = /^[\p{Pd}−⁃]$/u;
const hidden = /^[\p{Cf}\p{Cc}ـ]$/u;
const scripts: readonly [CharacterKind, RegExp][] = [
  ['hiragana', /^\p{Script=Hiragana}$/u],
  ['katakana', /^[\p{Script=Katakana}ー]$/u],
  ['ideograph', /^[\p{Script=Han}々〆]$/u],
];

/** Letters that one language writes in more than one way: Arabic and Persian keyboards, seats of hamza. */
const alike: Readonly<Record<string, string>> = {
  ی: 'ي',
  ى: 'ي',
  ک: 'ك',
  ة: 'ه',
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ٱ: 'ا',
  '。': '.',
  '、': ',',
  '،': ',',
  '؛': ';',
  '؟': '?',
  '•': '·',
  '・': '·',
  〇: '0',
  一: '1',
  二: '2',
  三: '3',
  四: '4',
  五: '5',
  六: '6',
  七: '7',
  八: '8',
  九: '9',
};

/** By code point. A text has few different characters, and each is folded once. */
const known: FoldedCharacter[] = [];

/**
 * Folds one code point: compatibility forms apart (Unicode Standard Annex 15, NFKD), marks and case away, one kind of
 * quotation mark and of dash, decimal digits as in ASCII.
 */
export function foldCharacter(code: number): FoldedCharacter {
  const seen = known[code];
  if (seen) return seen;
  const character = String.fromCodePoint(code);
  const { units, kind } = fold(character);
  const made = { units, kind, weight: weights[kind], role: roleOf(character, units[0], kind) };
  known[code] = made;
  return made;
}

function fold(character: string): Pick<FoldedCharacter, 'units' | 'kind'> {
  if (/^[\n\r\u2028\u2029]$/.test(character)) return { units: [], kind: 'line' };
  if (/^\s$/u.test(character)) return { units: [], kind: 'space' };
  if (/^\p{M}$/u.test(character)) return { units: [], kind: 'mark' };
  if (hidden.test(character)) return { units: [], kind: 'hidden' };
  if (single.test(character)) return { units: [0x27], kind: 'sign' };
  if (double.test(character)) return { units: [0x22], kind: 'sign' };
  if (dash.test(character)) return { units: [0x2d], kind: 'sign' };
  const plain = character
    .normalize('NFKD')
    .replace(/[\p{M}\s]/gu, '')
    .toLowerCase();
  const units = [...plain].map((unit) => (digit(unit) ?? alike[unit] ?? unit).codePointAt(0) ?? 0);
  if (units.length === 0) return { units, kind: 'mark' };
  const script = scripts.find(([, pattern]) => pattern.test(plain.charAt(0)))?.[0];
  return { units, kind: script ?? (/[\p{L}\p{N}]/u.test(plain) ? 'letter' : 'sign') };
}

function roleOf(character: string, unit: number | undefined, kind: CharacterKind): FoldedCharacter['role'] {
  if (kind === 'letter') return /^[\p{Lu}\p{Lt}]$/u.test(character) ? 'capital' : null;
  if (kind !== 'sign' || unit === undefined) return null;
  if (unit === 0x2e) return 'stop';
  if (/^[!?:;]$/.test(String.fromCodePoint(unit))) return 'end';
  if (/^[\p{Ps}\p{Pi}]$/u.test(character)) return 'open';
  return /^[\p{Pe}\p{Pf}"']$/u.test(character) ? 'close' : null;
}

/** The digit that a decimal digit of any script is: in Unicode they stand in runs of ten, zero first. */
function digit(unit: string): string | undefined {
  if (!/^\p{Nd}$/u.test(unit)) return undefined;
  let zero = unit.codePointAt(0) ?? 0;
  const own = zero;
  while (own - zero < 9 && /^\p{Nd}$/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return String(own - zero);
}
