import type { IncomingMessage, ServerResponse } from 'node:http';
import { type Encoding, type PackedFile, speculationPath } from '#scripts/packed-site.ts';
import { acceptedEncodings } from './accept-encoding.ts';
import { type Answer, answer, send } from './answer.ts';
import { securityHeaders } from './security-headers.ts';

/** A file of the site as it may be asked for: each encoding with its whole answer. */
export interface Resource {
  kind: PackedFile['kind'];
  variants: Map<Encoding | undefined, Variant>;
}

interface Variant {
  tag: string;
  whole: Answer;
  unchanged: Answer;
}

/** Makes all answers about a file ready. `bodies` holds it in each encoding, `undefined` as it is. */
export function resource(file: PackedFile, bodies: Map<Encoding | undefined, Buffer>, more: string[] = []): Resource {
  const variants = new Map<Encoding | undefined, Variant>();
  for (const [encoding, body] of bodies) {
    const tag = `"${file.tag}${encoding ? `-${encoding}` : ''}"`;
    const shared = [
      ...securityHeaders(file.policy),
      ...(file.kind === 'file' ? [] : ['Speculation-Rules', `"${speculationPath}"`]),
      ...['Cache-Control', caching(file)],
      ...(file.library ? ['X-Robots-Tag', 'noindex, nofollow'] : []),
      ...['Vary', ['Accept-Encoding', ...more].join(', ')],
      ...['ETag', tag],
    ];
    const headers = [...shared, 'Content-Type', file.type, ...(encoding ? ['Content-Encoding', encoding] : [])];
    variants.set(encoding, { tag, whole: answer(file.status, headers, body), unchanged: answer(304, shared) });
  }
  return { kind: file.kind, variants };
}

function caching({ immutable, library }: PackedFile): string {
  // No cache between us and the reader may keep what is hers.
  if (library) return 'private, no-cache';
  return immutable ? 'public, max-age=31536000, immutable' : 'no-cache';
}

/** Answers with a file: packed as the browser likes it, or that it has not changed. */
export function sendResource(request: IncomingMessage, response: ServerResponse, { variants }: Resource): void {
  const encoding = accepted(request.headers['accept-encoding']).find((one) => variants.has(one));
  const variant = variants.get(encoding);
  if (!variant) throw new Error('A file without its plain form was packed.');
  const known = request.headers['if-none-match'];
  const unchanged = known !== undefined && variant.whole.status === 200 && names(known, variant.tag);
  send(request, response, unchanged ? variant.unchanged : variant.whole);
}

/** Whether If-None-Match names a tag. A proxy may have marked it weak, which is good enough here (RFC 9110, 13.1.2). */
export function names(header: string, tag: string): boolean {
  return header === tag || header.split(',').some((one) => ['*', tag].includes(one.trim().replace(/^W\//, '')));
}

/** Browsers send the same few headers again and again, so what was read once is kept; strangers' are not, past 100. */
const read = new Map<string, Encoding[]>();

function accepted(header: string | undefined): Encoding[] {
  if (header === undefined) return [];
  const known = read.get(header);
  if (known) return known;
  const encodings = acceptedEncodings(header);
  if (read.size < 100) read.set(header, encodings);
  return encodings;
}
