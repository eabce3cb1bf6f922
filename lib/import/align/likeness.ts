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

/**
 * How alike two words sound, 0–1: an edit distance with a price for each letter (Kondrak 2003 has the idea for
 * cognates), in which vowels cost `soft` and related consonants half.
 */
export function likeness(a: string, b: string, soft: number): number {
  const whole = Math.max(weightOf(a, soft), weightOf(b, soft));
  if (whole === 0) return 0;
  let above = new Float64Array(b.length + 1);
  let row = new Float64Array(b.length + 1);
  for (let at = 1; at <= b.length; at += 1) above[at] = (above[at - 1] ?? 0) + price(b[at - 1] ?? '', soft);
  for (let i = 1; i <= a.length; i += 1) {
    const one = a[i - 1] ?? '';
    const gone = price(one, soft);
    row[0] = (above[0] ?? 0) + gone;
    for (let j = 1; j <= b.length; j += 1) {
      const other = b[j - 1] ?? '';
      row[j] = Math.min(
        (above[j] ?? 0) + gone,
        (row[j - 1] ?? 0) + price(other, soft),
        (above[j - 1] ?? 0) + exchange(one, other, soft),
      );
    }
    [above, row] = [row, above];
  }
  return 1 - (above[b.length] ?? 0) / whole;
}

export function weightOf(word: string, soft: number): number {
  let sum = 0;
  for (const one of word) sum += price(one, soft);
  return sum;
}

/** What two words must share to be compared at all: the family of the first letter and of the next consonant. */
export function blockOf(word: string): string {
  const first = word[0] ?? '';
  const next = [...word.slice(1)].find((one) => !vowel.test(one)) ?? '';
  return `${vowel.test(first) ? 'v' : family.get(first)} ${family.get(next) ?? ''}`;
}

function price(letter: string, soft: number): number {
  if (vowel.test(letter)) return soft;
  return letter === 'h' || letter === 'j' ? 0.6 : 1;
}

function exchange(one: string, other: string, soft: number): number {
  if (one === other) return 0;
  const [a, b] = [vowel.test(one), vowel.test(other)];
  if (a && b) return soft * 0.7;
  if (a || b) return 1;
  return family.get(one) === family.get(other) ? 0.5 : 1;
}
