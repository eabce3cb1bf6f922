import type { Encoding } from '#scripts/packed-site.ts';

/** Best first: what we choose where the browser takes several equally gladly. */
const ours: readonly Encoding[] = ['br', 'gzip'];

/**
 * The encodings a request accepts, by its Accept-Encoding (RFC 9110, 12.5.3), best first.
 * Without the header, and where nothing fits, there is none: the file goes as it is.
 */
export function acceptedEncodings(header: string | undefined): Encoding[] {
  const weights = parseWeights(header ?? '');
  const weight = (name: string) => weights.get(name) ?? weights.get('*') ?? 0;
  // Unpacked is acceptable unless forbidden, and is what a weight below its own prefers.
  const plain = weights.get('identity') ?? 0;
  return ours
    .filter((encoding) => weight(encoding) > 0 && weight(encoding) >= plain)
    .sort((a, b) => weight(b) - weight(a));
}

/** A list like `br;q=0.8, gzip` with its weights, names in lower case. What cannot be read weighs nothing. */
export function parseWeights(header: string): Map<string, number> {
  const weights = new Map<string, number>();
  for (const item of header.split(',', 50)) {
    const [name = '', ...settings] = item.split(';').map((part) => part.trim().toLowerCase());
    const q = settings.find((setting) => setting.startsWith('q='))?.slice(2);
    const weight = q === undefined ? 1 : Number.parseFloat(q);
    if (name && !weights.has(name)) weights.set(name, weight >= 0 && weight <= 1 ? weight : 0);
  }
  return weights;
}
