const magics: readonly (readonly [kind: 'pdf' | 'word' | 'binary', bytes: readonly number[]])[] = [
  ['word', [0xd0, 0xcf, 0x11, 0xe0]],
  ['binary', [0x50, 0x4b, 0x03, 0x04]],
  ['binary', [0x89, 0x50, 0x4e, 0x47]],
  ['binary', [0xff, 0xd8, 0xff]],
  ['binary', [0x47, 0x49, 0x46, 0x38]],
  ['binary', [0x1f, 0x8b]],
  ['binary', [0x7f, 0x45, 0x4c, 0x46]],
  ['binary', [0x52, 0x61, 0x72, 0x21]],
  ['binary', [0x37, 0x7a, 0xbc, 0xaf]],
  ['binary', [0x4f, 0x67, 0x67, 0x53]],
  ['binary', [0x49, 0x44, 0x33]],
];

/** What bytes are by the way they begin: a PDF, an old Word file, something else that is no text, or perhaps text. */
export function byteKind(bytes: Uint8Array): 'pdf' | 'word' | 'binary' | 'text' {
  const begins = (magic: readonly number[], at = 0): boolean =>
    magic.every((byte, index) => bytes[at + index] === byte);
  // A PDF may have up to a kilobyte of something else before its mark.
  for (let at = 0; at < Math.min(1024, bytes.length); at++)
    if (begins([0x25, 0x50, 0x44, 0x46, 0x2d], at)) return 'pdf';
  return magics.find(([, magic]) => begins(magic))?.[0] ?? 'text';
}

/** True where too many bytes are of a kind that no text has: control characters other than white space and escape. */
export function isBinary(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, 65_536);
  let controls = 0;
  for (const byte of sample) if (byte < 9 || (byte > 13 && byte < 32 && byte !== 27)) controls++;
  return controls > Math.max(8, sample.length * 0.02);
}
