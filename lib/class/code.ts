/**
 * Without vowels, so that no word comes of it, and without what looks or is written like something else:
 * 0 O Q, 1 I L, 2 Z, 5 S, 6 G, 8 B, U V.
 */
export const codeAlphabet = 'CDFHJKMNPRTVWXY34679';
export const codeLength = 6;

const shape = new RegExp(`^[${codeAlphabet}]{${codeLength}}$`);

/**
 * A code for a class, of which there are 64 million. `random` gives that many random bytes; bytes that would favour
 * some letters are thrown away.
 */
export function newCode(random: (bytes: number) => Uint8Array): string {
  const fair = 256 - (256 % codeAlphabet.length);
  let code = '';
  while (code.length < codeLength) {
    for (const byte of random(codeLength)) {
      if (byte < fair && code.length < codeLength) code += codeAlphabet[byte % codeAlphabet.length];
    }
  }
  return code;
}

/**
 * What no code has, and what somebody who reads it from a board takes for it. Cyrillic and Greek letters come from
 * keyboards of pupils who write these scripts and see the same letter.
 */
const lookAlikes: Record<string, string> = {
  ...{ U: 'V', G: '6' },
  ...{ С: 'C', Н: 'H', Ј: 'J', К: 'K', М: 'M', Р: 'P', Т: 'T', Х: 'X', У: 'Y', З: '3' },
  ...{ Η: 'H', Κ: 'K', Μ: 'M', Ν: 'N', Ρ: 'P', Τ: 'T', Χ: 'X', Υ: 'Y' },
};

/**
 * Reads a code as it was typed: lower case, blanks and dashes are no matter, nor is a letter that looks like another.
 * The short address of a class will do as well. `null` for what can be no code.
 */
export function parseCode(typed: string): string | null {
  const code = signsOf(typed);
  return shape.test(code) ? code : null;
}

/** How many signs of a code somebody has typed so far. */
export function codeSigns(typed: string): number {
  return signsOf(typed).length;
}

function signsOf(typed: string): string {
  const last = /(?:\/k\/|[?&]code=)([^/&#?]+)/i.exec(typed)?.[1] ?? typed;
  return last
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\p{Dash}]/gu, '')
    .replace(/./gu, (sign) => lookAlikes[sign] ?? sign);
}
