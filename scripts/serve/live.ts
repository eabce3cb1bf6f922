import { randomBytes } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { addressHeader } from '#lib/class/http/caller-address.ts';
import { isPathRole, type PathRole } from '#lib/class/http/cookie.ts';
import { policy } from '#scripts/pack/policy.ts';
import { securityHeaders, transportSecurity } from './security-headers.ts';

type Handler = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/**
 * Hands requests to Next, which is started by the first of them: it takes a second and some hundred megabytes,
 * and someone who only reads never needs it.
 */
export function liveHandler(root: string): Handler {
  let starting: Promise<Handler> | undefined;
  return async (request, response) => {
    request.headers[addressHeader] = callerAddress(request, process.env);
    // Next reads the nonce from the request and sets it on the scripts it writes.
    const nonce = `'nonce-${randomBytes(16).toString('base64')}'`;
    const own = policy(undefined, 'program').replace("script-src 'self'", `script-src 'self' ${nonce}`);
    request.headers['content-security-policy'] = own;
    const secure = request.headers['x-forwarded-proto'] === 'https' ? transportSecurity : [];
    const headers = [...securityHeaders(own), ...secure];
    for (let at = 0; at < headers.length; at += 2) response.setHeader(headers[at] ?? '', headers[at + 1] ?? '');
    const stream = streamAt(request);
    // Loaded with the first stream, and the database with it, for the same reason as Next.
    if (stream) return (await import('./class-stream.ts')).answerStream(request, response, stream);
    starting ??= startNext(root);
    await (await starting)(request, response);
  };
}

/** The class and the role whose news a request is for; `null` for any other request. */
function streamAt({ method, url = '' }: IncomingMessage): { code: string; role: PathRole } | null {
  const [, code, role] = /^\/api\/class\/([^/?]+)\/([a-z]+)\/events(?:\?|$)/.exec(url) ?? [];
  return method === 'GET' && code && isPathRole(role) ? { code, role } : null;
}

/**
 * Who asks, whatever a client says of itself. Behind a proxy of ours (TVISYN_PROXY=yes) it is the proxy's word: the
 * last address in X-Forwarded-For, which the proxy has added.
 */
export function callerAddress(
  { headers, socket }: Pick<IncomingMessage, 'headers' | 'socket'>,
  { TVISYN_PROXY }: Record<string, string | undefined>,
): string {
  const forwarded = TVISYN_PROXY === 'yes' ? [headers['x-forwarded-for'] ?? []].flat().join(',') : '';
  return forwarded.split(',').at(-1)?.trim() || (socket.remoteAddress ?? 'unknown');
}

async function startNext(root: string): Promise<Handler> {
  const { default: next } = await import('next');
  const app = next({ dev: false, dir: root });
  await app.prepare();
  return app.getRequestHandler();
}
