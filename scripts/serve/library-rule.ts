import type { IncomingMessage } from 'node:http';

/** Whether a request comes from whoever may read the texts of the library on this machine. */
export type LibraryRule = (request: Pick<IncomingMessage, 'headers' | 'httpVersion' | 'socket'>) => boolean;

type Environment = Record<string, string | undefined>;

/**
 * The texts of a library belong to their publishers, and the copy is for the reader at this machine. So the request
 * must ask for a name of the machine and have come straight from it: not from another machine, not through a proxy, and
 * not from a page that has made its own name lead here. Proxies that say nothing of themselves often speak HTTP 1.0,
 * which no browser does. A server that was told to stand for a site (TVISYN_URL) or to listen on an address that others
 * reach (HOST) is run for others, and shows the library to nobody.
 *
 * With TVISYN_SHARE_LIBRARY=yes everyone may; docs/library.md says what that means.
 */
export function libraryRule(env: Environment): LibraryRule {
  if (isShared(env)) return () => true;
  if (!isForThisMachine(env)) return () => false;
  return ({ headers, httpVersion, socket }) =>
    isLoopback(hostOf(headers.host)) &&
    isLoopback(socket.remoteAddress) &&
    httpVersion !== '1.0' &&
    !Object.keys(headers).some(isForwarding);
}

/** What is said of the library when the server starts. */
export function libraryNotice(env: Environment): string {
  if (isShared(env)) return 'TVISYN_SHARE_LIBRARY=yes: the texts in library/ are shown to everyone who asks.';
  if (isForThisMachine(env)) return 'The texts in library/ are shown on this machine only.';
  return 'The texts in library/ are not shown, since HOST or TVISYN_URL says that the server is for others. See docs/library.md.';
}

function isShared({ TVISYN_SHARE_LIBRARY }: Environment): boolean {
  return TVISYN_SHARE_LIBRARY === 'yes';
}

function isForThisMachine({ HOST, TVISYN_URL }: Environment): boolean {
  if (HOST && !isLoopback(HOST)) return false;
  return !TVISYN_URL || (URL.canParse(TVISYN_URL) && isLoopback(hostOf(new URL(TVISYN_URL).host)));
}

/** `localhost:3000` → `localhost`, `[::1]:3000` → `::1`. */
function hostOf(header: string | undefined): string | undefined {
  const [, six, name] = /^(?:\[([0-9a-f:.]+)\]|([^:[\]]+))(?::\d+)?$/i.exec(header ?? '') ?? [];
  return six ?? name;
}

function isLoopback(host: string | undefined): boolean {
  return /^(localhost|127(\.\d{1,3}){3}|::1|::ffff:127(\.\d{1,3}){3})$/i.test(host ?? '');
}

/** What a proxy adds to a request that it passes on. */
function isForwarding(header: string): boolean {
  return /^(x-forwarded|forwarded$|via$|x-real-ip$|x-client-ip$|true-client-ip$|cf-|fastly-|x-original-|x-envoy-|x-amzn-)/.test(
    header,
  );
}
