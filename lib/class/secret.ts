import { createHash, scrypt } from 'node:crypto';
import { promisify } from 'node:util';
import { readSeatPhrase } from './seat-phrase.ts';

const slowly = promisify<string, string, number, { N: number }, Buffer>(scrypt);

/** How a secret of 256 random bits is stored. It needs no salt and no slow hash: there is nothing to guess. */
export function hashSecret(secret: string): string {
  return createHash('sha256').update(secret).digest('hex');
}

/**
 * How a seat phrase is stored. One of 36 million can be guessed from a stolen database, so each guess must cost some
 * ten milliseconds, and the room is the salt. The phrase is compared as {@link readSeatPhrase} has it.
 */
export async function hashPhrase(phrase: string, room: string): Promise<string> {
  return (await slowly(readSeatPhrase(phrase), room, 32, { N: 4096 })).toString('hex');
}
