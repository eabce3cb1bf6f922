/** Whether an address is one we fetch from at all: a page of the web, without a name and password in it. */
export function isWebAddress({ protocol, username, password }: URL): boolean {
  return (protocol === 'https:' || protocol === 'http:') && username === '' && password === '';
}

/**
 * Whether a redirect stays with the publisher: the same host, with or without `www`, or one below the other
 * (`news.post.example` and `post.example`); never from HTTPS to HTTP, and never to another port of a machine.
 */
export function isSameSite(from: URL, to: URL): boolean {
  if (!isWebAddress(to) || (from.protocol === 'https:' && to.protocol === 'http:')) return false;
  if (from.port !== to.port) return false;
  const [one, other] = [bare(from.hostname), bare(to.hostname)];
  return one === other || isBelow(one, other) || isBelow(other, one);
}

function bare(host: string): string {
  return host.replace(/^www\./, '').replace(/\.$/, '');
}

/** A host of one part, as `jp` or `localhost`, is nobody's site, and a number is no name. */
function isBelow(host: string, site: string): boolean {
  return site.includes('.') && !/^[\d.]+$|:/.test(site) && host.endsWith(`.${site}`);
}
