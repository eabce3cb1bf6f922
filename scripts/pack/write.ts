import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type Encoding, endings, folderOf, type PackedFile } from '#scripts/packed-site.ts';
import { compress } from './compress.ts';
import { isText } from './media-type.ts';
import { shortHash } from './short-hash.ts';

/** A file before it is written: its contents, and what is to be said about it. */
export type Unwritten = Omit<PackedFile, 'file' | 'tag' | 'encodings'> & { body: Buffer };

/** Bytes sent for each encoding, and without. */
export type Sizes = Record<Encoding | 'raw', number>;

/** Writes a file and its packed copies in `.packed/`. */
export async function write(packed: string, unwritten: Unwritten): Promise<{ entry: PackedFile; sizes: Sizes }> {
  const { body, ...about } = unwritten;
  const file = about.type.startsWith('text/html') ? `${about.path}.html` : about.path;
  const place = join(packed, folderOf(about), file);
  const packs = isText(about.type) ? await compress(body, effortFor(about.kind)) : {};
  await mkdir(dirname(place), { recursive: true });
  await writeFile(place, body);
  for (const [encoding, bytes] of Object.entries(packs)) await writeFile(place + endings[encoding as Encoding], bytes);
  return {
    entry: { ...about, file, tag: shortHash(body), encodings: Object.keys(packs) as Encoding[] },
    sizes: { raw: body.length, br: packs.br?.length ?? body.length, gzip: packs.gzip?.length ?? body.length },
  };
}

/** Pages that are read are weighed by the byte; a download or a program is fetched once, and the build goes quicker. */
function effortFor(kind: PackedFile['kind']): 'most' | 'much' {
  return kind === 'document' ? 'most' : 'much';
}
