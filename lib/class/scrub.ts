import type { Opened } from '#lib/db/open.ts';
import { codeOf } from '#lib/db/trouble.ts';

/**
 * Takes what was deleted off the disk too. Where that fails, for instance because the disk is full, it is deleted all
 * the same, and its bytes go with the next class that is; the log says so, with the code of the error alone.
 */
export async function scrub({ scrub }: Pick<Opened, 'scrub'>): Promise<void> {
  await scrub().catch((error) =>
    console.warn(`What was deleted could not be taken off the disk now (${codeOf(error) || 'no code'}).`),
  );
}
