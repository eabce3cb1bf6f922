import { Unzip, type UnzipFile, UnzipInflate } from 'fflate';
import { ImportProblem } from './problem.ts';

/** What an archive may hold. Sizes are in bytes, of what comes out of it. */
export interface ZipLimits {
  /** Entries, folders included. */
  entries: number;
  /** One file. */
  file: number;
  /** All files that are taken out. */
  total: number;
  /** How many times larger a file may be than its packed form. Counted from a megabyte on: small files pack freely. */
  ratio: number;
}

export const zipLimits: ZipLimits = { entries: 10_000, file: 50_000_000, total: 200_000_000, ratio: 250 };

/** Small enough that what one piece can grow to (a thousandfold, by the format of Deflate) does no harm. */
const pieceLength = 8192;

/**
 * Takes files out of a .zip: path → bytes, in the order of the archive, folders left out.
 *
 * Only files for which `wanted` says yes are unpacked. Sizes are counted while a file grows, since the sizes that an
 * archive declares may be lies; nothing is held of what went over a limit.
 *
 * Throws ImportProblem: `bad-zip` (no archive, broken, encrypted, an unknown method), `zip-bomb` (over a limit; details
 * `path`, where one file is to blame) and `zip-path` (details `path`: absolute, climbing out of its folder, with a
 * backslash or control character, or there twice).
 */
export function unzip(
  bytes: Uint8Array,
  { limits = zipLimits, wanted = () => true }: { limits?: ZipLimits; wanted?: (path: string) => boolean } = {},
): Map<string, Uint8Array> {
  const declared = entriesDeclared(bytes);
  if (declared === null) throw new ImportProblem('bad-zip');
  const files = new Map<string, Uint8Array>();
  const seen = new Set<string>();
  let total = 0;
  let packed = 0;

  const take = (file: UnzipFile): void => {
    const path = file.name;
    const key = path.normalize('NFC').toLowerCase();
    if (isUnsafe(path) || seen.has(key)) throw new ImportProblem('zip-path', { path });
    seen.add(key);
    if (seen.size > limits.entries) throw new ImportProblem('zip-bomb');
    if (path.endsWith('/') || !wanted(path)) return;
    if (file.compression !== 0 && file.compression !== 8) throw new ImportProblem('bad-zip');
    const pieces: Uint8Array[] = [];
    const from = packed;
    let size = 0;
    file.ondata = (error, piece, final) => {
      // What is thrown from here comes back once more as the decoder's error.
      if (error) throw error;
      size += piece.length;
      total += piece.length;
      const grown = size > 1_000_000 && size > limits.ratio * (packed + pieceLength - from);
      if (grown || size > limits.file || total > limits.total) throw new ImportProblem('zip-bomb', { path });
      pieces.push(piece);
      if (final) files.set(path, joined(pieces, size));
    };
    file.start();
  };

  const archive = new Unzip(take);
  archive.register(UnzipInflate);
  try {
    for (; packed < bytes.length; packed += pieceLength) {
      archive.push(bytes.subarray(packed, packed + pieceLength), packed + pieceLength >= bytes.length);
    }
  } catch (error) {
    throw error instanceof ImportProblem ? error : new ImportProblem('bad-zip');
  }
  if (seen.size !== declared) throw new ImportProblem('bad-zip');
  return files;
}

/** True of bytes that begin as an archive does, an empty one too. */
export function isZip(bytes: Uint8Array): boolean {
  return (
    bytes[0] === 0x50 && bytes[1] === 0x4b && ((bytes[2] === 3 && bytes[3] === 4) || (bytes[2] === 5 && bytes[3] === 6))
  );
}

/** The number of entries in the record at the end of an archive; null where there is none, or the count does not fit. */
function entriesDeclared(bytes: Uint8Array): number | null {
  if (!isZip(bytes)) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  // The record is 22 bytes long; a comment of up to 65 535 bytes may follow it.
  for (let at = bytes.length - 22; at >= 0 && at >= bytes.length - 22 - 0xffff; at--) {
    if (view.getUint32(at, true) === 0x06054b50) return view.getUint16(at + 10, true);
  }
  return null;
}

function isUnsafe(path: string): boolean {
  return path === '' || /^\/|^[a-z]:|\\|\p{Cc}/iu.test(path) || path.split('/').includes('..');
}

function joined(pieces: readonly Uint8Array[], size: number): Uint8Array {
  const whole = new Uint8Array(size);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
