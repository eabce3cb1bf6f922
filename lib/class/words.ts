import { lengthOf } from './limits.ts';
import { done, type Outcome, refused } from './outcome.ts';

/**
 * What somebody wrote, as it is kept: NFC, lines divided by a line feed, no control characters, no halves of
 * characters, nothing around it. Nothing else is changed and nothing is escaped: it is text, and is shown as text.
 */
export function readWords(typed: string, longest: number, least: 0 | 1): Outcome<string> {
  const words = typed
    .normalize('NFC')
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(/(?![\n\t])\p{Cc}/gu, '')
    .replace(/\p{Cs}/gu, '\ufffd')
    .trim();
  if (words.length < least) return refused('empty');
  return lengthOf(words) > longest ? refused('too-long') : done(words);
}
