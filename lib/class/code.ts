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

/** Reads a code as it was typed: lower case, blanks and dashes are no matter. `null` for what can be no code. */
export function parseCode(typed: string): string | null {
  const code = typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\p{Dash}]/gu, '');
  return shape.test(code) ? code : null;
}
