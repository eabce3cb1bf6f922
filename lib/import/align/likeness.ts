/** Sums of prices differ a little with the order in which they are taken; what is just at a limit is not past it. */
const rounding = 1e-9;
const letters = '?abcdefghijklmnopqrstuvwxyzæøå0123456789';
const vowel = /[aeiouyæøå]/;
/** Consonants that stand for each other between languages. */
const families = ['pbfvw', 'tdsz', 'kgcqxhj', 'lr', 'mn'];
const family = new Map(families.flatMap((letters, at) => [...letters].map((one): [string, number] => [one, at])));

/** Letters for sounds, as far as Norwegian and English spelling of the same word or name differ most. */
export function spelling(word: string): string {
  return word
    .replace(/ph/g, 'f')
    .replace(/th/g, 't')
    .replace(/ck|c(?![eiy])|q/g, 'k')
    .replace(/c/g, 's')
    .replace(/x/g, 'ks')
    .replace(/w/g, 'v')
    .replace(/z/g, 's')
    .replace(/æ|ä/g, 'e')
    .replace(/ø|ö|å/g, 'o')
    .replace(/(.)\1+/g, '$1');
}

/** Letters for sounds as Japanese hears them: l is r, v is b, th is s, f is h, and sh, ch, j are one. */
export function heard(word: string): string {
  return word
    .replace(/ph/g, 'f')
    .replace(/gh(?![aeiou])/g, '')
    .replace(/tion/g, 'jon')
    .replace(/sh|ch|zh/g, 'j')
    .replace(/th/g, 's')
    .replace(/ck|c(?![eiy])|q/g, 'k')
    .replace(/c|z/g, 's')
    .replace(/ts/g, 't')
    .replace(/x/g, 'ks')
    .replace(/l/g, 'r')
    .replace(/v/g, 'b')
    .replace(/f/g, 'h')
    .replace(/w/g, 'u')
    .replace(/y/g, 'i')
    .replace(/(.)\1+/g, '$1');
}

/** A word as numbers, for comparing: the place of each letter in `letters`, or 0. */
export interface Spelt {
  codes: Uint8Array;
  /** The price of the whole word. */
  weight: number;
}

/** Prices of leaving a letter out and of taking one for another. */
export class Likeness {
  readonly #price: Float64Array;
  readonly #exchange: Float64Array;
  #above = new Float64Array(64);
  #row = new Float64Array(64);

  /** `soft`: the price of a vowel, where a consonant costs 1. */
  constructor(soft: number) {
    this.#price = Float64Array.from(letters, (letter) => (vowel.test(letter) ? soft : /[hj]/.test(letter) ? 0.6 : 1));
    this.#exchange = Float64Array.from({ length: letters.length ** 2 }, (_, at) =>
      exchange(letters[Math.floor(at / letters.length)] ?? '', letters[at % letters.length] ?? '', soft),
    );
  }

  spelt(word: string): Spelt {
    const codes = Uint8Array.from(word.slice(0, 60), (letter) => Math.max(0, letters.indexOf(letter)));
    return { codes, weight: codes.reduce((sum, code) => sum + (this.#price[code] ?? 1), 0) };
  }

  /**
   * How alike two words are, 0–1: an edit distance with a price for each letter (Kondrak 2003 has the idea for
   * cognates), in which vowels are cheap and related consonants cost half. 0 for what is less than `least`.
   */
  of(a: Spelt, b: Spelt, least: number): number {
    const whole = Math.max(a.weight, b.weight);
    const most = (1 - least) * whole + rounding;
    if (Math.abs(a.weight - b.weight) > most) return 0;
    const [price, exchanges] = [this.#price, this.#exchange];
    let [above, row] = [this.#above, this.#row];
    above[0] = 0;
    for (let j = 1; j <= b.codes.length; j += 1) above[j] = (above[j - 1] ?? 0) + (price[b.codes[j - 1] ?? 0] ?? 1);
    for (let i = 1; i <= a.codes.length; i += 1) {
      const one = a.codes[i - 1] ?? 0;
      const gone = price[one] ?? 1;
      let nearest = (above[0] ?? 0) + gone;
      row[0] = nearest;
      for (let j = 1; j <= b.codes.length; j += 1) {
        const other = b.codes[j - 1] ?? 0;
        const left = (row[j - 1] ?? 0) + (price[other] ?? 1);
        const over = (above[j] ?? 0) + gone;
        const both = (above[j - 1] ?? 0) + (exchanges[one * letters.length + other] ?? 1);
        const here = both <= left && both <= over ? both : Math.min(left, over);
        row[j] = here;
        if (here < nearest) nearest = here;
      }
      if (nearest > most) return 0;
      [above, row] = [row, above];
    }
    const like = 1 - (above[b.codes.length] ?? 0) / whole;
    return like < least - rounding ? 0 : like;
  }
}

/** What two words must share to be compared at all: the family of the first letter and of the next consonant. */
export function blockOf(word: string): string {
  const first = word[0] ?? '';
  const next = [...word.slice(1)].find((one) => !vowel.test(one)) ?? '';
  return `${vowel.test(first) ? 'v' : family.get(first)} ${family.get(next) ?? ''}`;
}

function exchange(one: string, other: string, soft: number): number {
  if (one === other) return 0;
  const [a, b] = [vowel.test(one), vowel.test(other)];
  if (a && b) return soft * 0.7;
  if (a || b) return 1;
  return family.get(one) === family.get(other) ? 0.5 : 1;
}
