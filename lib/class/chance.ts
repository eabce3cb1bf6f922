/** A source of random bytes that nobody can foretell. Handed in, so that a test can choose. */
export type Random = (bytes: number) => Uint8Array;

/** A whole number from 0 up to but not including `below`, each as likely. */
export function pick(random: Random, below: number): number {
  const span = 2 ** 32;
  for (;;) {
    const [a = 0, b = 0, c = 0, d = 0] = random(4);
    const drawn = ((a << 24) | (b << 16) | (c << 8) | d) >>> 0;
    if (drawn < span - (span % below)) return drawn % below;
  }
}

/** A random UUID, version 4. */
export function newId(random: Random): string {
  const bytes = random(16);
  const hex = [...bytes].map((byte, index) => {
    if (index === 6) return (byte & 0x0f) | 0x40;
    return index === 8 ? (byte & 0x3f) | 0x80 : byte;
  });
  const text = hex.map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return text.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

/** 256 random bits for a cookie or a private link, in 43 characters that an address may hold. */
export function newSecret(random: Random): string {
  return Buffer.from(random(32)).toString('base64url');
}
