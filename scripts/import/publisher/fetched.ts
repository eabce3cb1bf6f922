import { isSameSite } from './same-site.ts';

/** How we present ourselves, what we wait for, and how much we take. */
export interface Manners {
  agent: string;
  /** Milliseconds for one answer with its body. */
  patience: number;
  /** Bytes, unpacked. */
  most: number;
}

/** An answer with its body, after redirects; or why there is none. */
export type Fetched =
  | { kind: 'answer'; url: URL; status: number; type: string; charset?: string; body: Uint8Array<ArrayBuffer> }
  | { kind: 'none'; why: string };

const mostRedirects = 5;

/**
 * Asks for an address, once. Redirects are followed as long as they stay with the site and `mayAsk` allows them.
 * Never throws: what fails is told in a sentence.
 */
export async function fetched(
  start: URL,
  { agent, patience, most }: Manners,
  mayAsk: (url: URL) => Promise<string | null> = async () => null,
): Promise<Fetched> {
  const signal = AbortSignal.timeout(patience);
  let url = start;
  try {
    for (let redirects = 0; redirects <= mostRedirects; redirects++) {
      const refusal = await mayAsk(url);
      if (refusal) return none(refusal);
      const headers = { 'User-Agent': agent, Accept: 'text/html, application/xhtml+xml, text/plain;q=0.5' };
      const response = await fetch(url, { headers, redirect: 'manual', signal });
      const location = response.headers.get('location');
      if (response.status < 300 || response.status > 399 || location === null) {
        const body = await read(response, most);
        if (!body) return none(`it is larger than ${Math.round(most / 1_000_000)} MB`);
        const told = contentType(response.headers.get('content-type') ?? '');
        return { kind: 'answer', url, status: response.status, ...told, body };
      }
      await response.body?.cancel();
      if (!URL.canParse(location, url)) return none('it leads on to something that is no address');
      const next = new URL(location, url);
      if (!isSameSite(url, next)) return none(`it leads on to another site, ${next.origin}`);
      url = next;
    }
    return none(`it leads on more than ${mostRedirects} times`);
  } catch (error) {
    if (signal.aborted) return none(`no answer came within ${Math.round(patience / 1000)} seconds`);
    return none(`the connection failed (${reasonOf(error)})`);
  }
}

/** `Text/HTML; charset="Shift_JIS"` → what it is, and the encoding that the server names, if it does. */
function contentType(header: string): { type: string; charset?: string } {
  const [type = '', ...parameters] = header.split(';').map((part) => part.trim());
  const charset = parameters.flatMap((part) => /^charset\s*=\s*"?([^"\s]+)/i.exec(part)?.[1] ?? [])[0];
  return { type: type.toLowerCase(), ...(charset ? { charset } : {}) };
}

function none(why: string): Fetched {
  return { kind: 'none', why };
}

async function read(response: Response, most: number): Promise<Uint8Array<ArrayBuffer> | null> {
  const pieces: Uint8Array[] = [];
  let size = 0;
  // Counted as it is unpacked, so that a small answer cannot become an endless one.
  for await (const piece of response.body ?? []) {
    size += piece.length;
    if (size > most) return null;
    pieces.push(piece);
  }
  return new Uint8Array(Buffer.concat(pieces));
}

function reasonOf(error: unknown): string {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  if (cause instanceof Error) return 'code' in cause ? String(cause.code) : cause.message;
  return String(cause);
}
