import { fingerprintOf } from '#lib/model/fingerprint.ts';
import type { CleanLine } from '../clean/clean-line.ts';

/** The share of a line's runs of eight words that the edition's source must have: a caption may have a photographer now. */
const enough = 0.5;

/**
 * Keeps what was set aside and is the article's after all: the fingerprint of an edition tells which lines its source
 * had, so captions, the line about the author and the publisher's note are not lost. Nothing that is kept is set aside:
 * a publisher may have added to the article since.
 */
export function putBack(lines: readonly CleanLine[], fingerprint: ReadonlySet<string>, lang: string): CleanLine[] {
  return lines.map((line) => {
    if (line.kept) return line;
    const runs = fingerprintOf(line.text.normalize('NFC'), lang);
    const known = runs.filter((run) => fingerprint.has(run)).length;
    return runs.length > 0 && known >= runs.length * enough ? { ...line, kept: true } : line;
  });
}
