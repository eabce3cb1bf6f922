import { done, type Outcome, refused } from '../outcome.ts';
import { refusal } from './answer.ts';

/** The most bytes that are read: of what anybody writes, and of a class that is opened with imported texts. */
export const mostBytes = { usual: 64_000, opening: 6_000_000 } as const;

/** Longer than the limit: nothing more of it is read. */
export class TooLarge extends Error {
  override name = 'TooLarge';
}

/** Reads a body as JSON. Throws {@link TooLarge}, for which {@link tooLarge} is the answer. */
export async function readJson(request: Request, most: number = mostBytes.usual): Promise<Outcome<unknown>> {
  if (!/^application\/json\b/i.test(request.headers.get('content-type') ?? '')) return refused('malformed');
  const text = await readText(request, most);
  try {
    return done(JSON.parse(text));
  } catch {
    return refused('malformed');
  }
}

export function tooLarge(): Response {
  return refusal('too-long', 413);
}

async function readText(request: Request, most: number): Promise<string> {
  if (Number(request.headers.get('content-length') ?? 0) > most) throw new TooLarge();
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  const reader = request.body?.getReader();
  for (;;) {
    const { done: end, value } = (await reader?.read()) ?? { done: true, value: undefined };
    if (end || !value) break;
    bytes += value.length;
    if (bytes > most) {
      await reader?.cancel();
      throw new TooLarge();
    }
    chunks.push(value);
  }
  return Buffer.concat(chunks).toString('utf8');
}
