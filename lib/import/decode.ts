import { byteKind, isBinary } from './decode/byte-kind.ts';
import { guessEncoding } from './decode/guess-encoding.ts';
import { decodeWestern } from './decode/western.ts';
import { ImportProblem } from './problem.ts';
import { visibleText } from './visible-text.ts';

/** The largest file that is read, in bytes. */
export const largestFile = 20_000_000;

/**
 * Bytes → text: UTF-8, UTF-16 with or without a byte order mark, the encoding that the server named (`charset`) or that
 * a page declares, else the likeliest of
 * Windows-1252, Shift_JIS, EUC-JP, GB18030, Big5, EUC-KR and ISO-2022-JP. `encoding` is its name in the Encoding Standard.
 * What a reader cannot see is taken out, see visibleText.
 *
 * Throws ImportProblem: `too-large` (details `size`, `limit`, in bytes), `empty`, `pdf`, `binary` and `encoding`
 * (it is text, but in no encoding we know). `name` goes into the details of each, where it is given.
 */
export function decode(bytes: Uint8Array, name?: string, charset?: string): { text: string; encoding: string } {
  const details = name === undefined ? {} : { name };
  if (bytes.length > largestFile)
    throw new ImportProblem('too-large', { ...details, size: bytes.length, limit: largestFile });
  if (bytes.length === 0) throw new ImportProblem('empty', details);
  const kind = byteKind(bytes);
  if (kind !== 'text') throw new ImportProblem(kind === 'pdf' ? 'pdf' : 'binary', details);

  const encoding = encodingOf(bytes, labelOf(charset));
  if (encoding === 'binary') throw new ImportProblem('binary', details);
  if (encoding === null) throw new ImportProblem('encoding', details);
  const text = visibleText(
    encoding === 'windows-1252' ? decodeWestern(bytes) : new TextDecoder(encoding).decode(bytes),
  );
  if (text.trim() === '') throw new ImportProblem('empty', details);
  return { text, encoding };
}

/** `told`: what the server said. Bytes that are valid UTF-8 are nothing else by chance, whatever is said of them. */
function encodingOf(bytes: Uint8Array, told: string | null): string | null {
  const [a, b, c, d] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xff && b === 0xfe) return c === 0 && d === 0 ? null : 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  const wide = told?.startsWith('utf-16') && fits(told, bytes) ? told : wideEncoding(bytes);
  if (wide) return wide;
  if (isBinary(bytes)) return 'binary';
  const start = decodeWestern(bytes.subarray(0, 4096));
  if (['$@', '$B', '(B', '(J'].some((set) => start.includes(`\u001b${set}`))) return 'iso-2022-jp';
  if (fits('utf-8', bytes)) return 'utf-8';
  // As in a browser, what the server says counts before what the page says.
  if (told && (fits(told, bytes) || (told === 'utf-8' && nearlyUtf8(bytes)))) return told;
  const declared = /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)|<\?xml[^>]+encoding\s*=\s*["']([\w-]+)/i.exec(start);
  const label = labelOf(declared?.[1] ?? declared?.[2]);
  if (label && fits(label, bytes)) return label;
  // A page with a few broken bytes is still what it says; so is a long UTF-8 text.
  return label ?? (nearlyUtf8(bytes) ? 'utf-8' : guessEncoding(bytes));
}

/** UTF-16 without a mark: every other byte is zero in Western text; in any text the line ends have two bytes. */
function wideEncoding(bytes: Uint8Array): string | null {
  const sample = bytes.subarray(0, 8192);
  const zeros = [0, 0];
  for (const [at, byte] of sample.entries()) if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  const half = sample.length / 2;
  if (bytes.length % 2 === 1 || even + odd < Math.max(1, half * 0.02)) return null;
  const encoding = odd > even ? 'utf-16le' : 'utf-16be';
  const text = new TextDecoder(encoding).decode(sample);
  const good = text.match(/[\p{L}\p{N}\p{P}\s]/gu)?.length ?? 0;
  const strange = text.match(/[\p{Cc}\p{Co}\p{Cn}\ufffd]/gu)?.filter((sign) => !/\s/.test(sign)).length ?? 0;
  return Math.min(even, odd) < Math.max(even, odd) * 0.2 && good > text.length * 0.9 && strange < text.length * 0.02
    ? encoding
    : null;
}

function fits(encoding: string, bytes: Uint8Array): boolean {
  try {
    new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

function nearlyUtf8(bytes: Uint8Array): boolean {
  const text = new TextDecoder('utf-8').decode(bytes);
  const broken = text.split('\ufffd').length - 1;
  const whole = text.match(/[^\p{ASCII}\ufffd]/gu)?.length ?? 0;
  return whole > broken * 20;
}

function labelOf(label: string | undefined): string | null {
  try {
    return label === undefined ? null : new TextDecoder(label).encoding;
  } catch {
    return null;
  }
}
