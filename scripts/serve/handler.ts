import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { isLocale } from '#lib/model/locale.ts';
import { preferredLocale } from './accept-language.ts';
import { type Answer, send } from './answer.ts';
import type { LibraryRule } from './library-rule.ts';
import { type Resource, sendResource } from './resource.ts';
import { plainAnswer, type Site } from './site.ts';

type Live = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/**
 * Answers requests from a site in memory, and through `live` those that only Next can answer. Pages of the library go
 * to those who `mayReadLibrary`; for others there are none.
 */
export function handler(site: Site, live: Live, mayReadLibrary: LibraryRule): RequestListener {
  const healthy = plainAnswer(200, 'ok');
  const badAddress = plainAnswer(400, 'This address cannot be read.');
  const wrongMethod = plainAnswer(405, 'This page can only be read.', ['Allow', 'GET, HEAD']);

  return (request, response) => {
    const address = request.url ?? '';
    const query = address.indexOf('?');
    const path = query < 0 ? address : address.slice(0, query);
    const search = query < 0 ? '' : address.slice(query);
    const mine = site.library.get(path);
    const found = mine && mayReadLibrary(request) ? mine : site.resources.get(path);

    if (found?.kind === 'program' && isForNext(request, search)) return handOver(live, request, response);
    const reading = request.method === 'GET' || request.method === 'HEAD';
    if (found) return reading ? sendResource(request, response, found) : send(request, response, wrongMethod);
    if (path === '/health') return send(request, response, reading ? healthy : wrongMethod);
    if (!isReadable(path)) return send(request, response, badAddress);
    if (path === '/') return send(request, response, reading ? toLocale(request, search) : wrongMethod);
    const bare = path.replace(/\/+$/, '');
    // Only to pages that exist: “//elsewhere.example/” must not become an address of its own.
    if (bare !== path && (site.resources.has(bare) || (site.library.has(bare) && mayReadLibrary(request))))
      return send(request, response, moved(308, bare + search));
    if (site.live.some((pattern) => pattern.test(path))) return handOver(live, request, response);
    if (!reading) return send(request, response, plainAnswer(404, 'There is nothing at this address.'));
    return sendResource(request, response, notFound(site, request, path));
  };
}

/** What the framework asks for on behalf of a program: its parts, or that something be done. */
function isForNext({ method, headers }: IncomingMessage, search: string): boolean {
  return (method !== 'GET' && method !== 'HEAD') || headers.rsc !== undefined || /[?&]_rsc\b/.test(search);
}

/** Whether an address is one at all. Ours are short and plain; whoever sends another kind is not reading. */
function isReadable(path: string): boolean {
  if (!path.startsWith('/') || path.length > 2000) return false;
  try {
    return !decodeURIComponent(path).includes('\0');
  } catch {
    return false;
  }
}

function toLocale(request: IncomingMessage, search: string): Answer {
  return moved(307, `/${preferredLocale(request.headers['accept-language'])}${search}`, ['Vary', 'Accept-Language']);
}

function moved(status: 307 | 308, to: string, headers: string[] = []): Answer {
  return plainAnswer(status, `It is at ${to}`, ['Location', to, 'Cache-Control', 'no-cache', ...headers]);
}

function notFound(site: Site, request: IncomingMessage, path: string): Resource {
  const first = path.split('/')[1] ?? '';
  if (isLocale(first)) return site.notFound[first].byAddress;
  return site.notFound[preferredLocale(request.headers['accept-language'])].chosen;
}

function handOver(live: Live, request: IncomingMessage, response: ServerResponse): void {
  live(request, response).catch((error: unknown) => {
    console.error(error);
    if (response.headersSent) response.destroy();
    else send(request, response, plainAnswer(500, 'Something failed here. Try again in a moment.'));
  });
}
