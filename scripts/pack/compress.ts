import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Encoding } from '#scripts/packed-site.ts';

const toGzip = promisify(gzip);
const toBrotli = promisify(brotliCompress);

/**
 * A text as gzip and as brotli, as small as they make it: once at build instead of at each request.
 * zlib works outside the main thread, so ask for all files at once. An encoding that saves nothing is left out.
 *
 * @param effort `most` makes brotli try everything, `much` leaves out its last step, which takes three times as long
 *   for the last two per cent.
 */
export async function compress(body: Buffer, effort: 'most' | 'much'): Promise<Partial<Record<Encoding, Buffer>>> {
  const best = constants.BROTLI_MAX_QUALITY;
  const [br, gz] = await Promise.all([
    toBrotli(body, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: effort === 'most' ? best : best - 1,
        [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
        [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
      },
    }),
    toGzip(body, { level: constants.Z_BEST_COMPRESSION }),
  ]);
  return {
    ...(br.length < body.length && { br }),
    ...(gz.length < body.length && { gzip: gz }),
  };
}
