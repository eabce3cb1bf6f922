import { fromFolder } from '#lib/export/folder.ts';
import { fromTmx } from '#lib/export/tmx.ts';
import { fromWebAnnotation } from '#lib/export/web-annotation.ts';
import { decode } from '#lib/import/decode.ts';
import type { LooseNote } from '#lib/import/loose-note.ts';
import { isZip } from '#lib/import/zip.ts';
import type { Work } from '#lib/model/work.ts';

/** What a file held that is more than a text: works, aligned and annotated, and notes on texts that it does not hold. */
export interface TakenIn {
  works: Work[];
  notes: LooseNote[];
}

/**
 * Takes in a file of works or notes, by what is in it: a .zip of folders, annotations in JSON, TMX. `null` for a file
 * of any other kind, which may be a text.
 * @throws ImportProblem
 */
export function takeIn({ name, bytes }: { name: string; bytes: Uint8Array }): TakenIn | null {
  if (isZip(bytes)) return isDocument(bytes) ? null : { works: fromFolder(bytes), notes: [] };
  // Every encoding has these signs where Latin-1 has them, with nothing or a zero between.
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 4000)).replaceAll('\0', '');
  if (/<tmx[\s>]/i.test(start)) return { works: fromTmx(decode(bytes, name).text, named(name)), notes: [] };
  if (/\.json(ld)?$/i.test(name) && /^\W*[[{]/.test(start)) return fromWebAnnotation(decode(bytes, name).text);
  return null;
}

/** Whether an archive is a Word document: its list of names, at the end, has the part with the text. */
function isDocument(bytes: Uint8Array): boolean {
  return new TextDecoder('latin1').decode(bytes.subarray(-65_536)).includes('word/document.xml');
}

function named(file: string): string {
  return file.replace(/\.[^.]*$/, '');
}
