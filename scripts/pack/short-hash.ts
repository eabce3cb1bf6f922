import { createHash } from 'node:crypto';

/** Enough of a hash to tell versions of one file apart. */
export function shortHash(body: Buffer | string): string {
  return createHash('sha256').update(body).digest('base64url').slice(0, 16);
}
