import type { Site } from './world.ts';

/**
 * Whether a page of this site has sent a request. Every browser says where a POST comes from, and no page can say
 * anything else. Behind a proxy of ours the name that people use may be in X-Forwarded-Host.
 */
export function isOurOwn({ headers }: Request, { url, proxied }: Site): boolean {
  const origin = headers.get('origin');
  if (!origin || !URL.canParse(origin)) return false;
  const { host, origin: whole } = new URL(origin);
  if (url && URL.canParse(url) && new URL(url).origin === whole) return true;
  const forwarded = proxied ? headers.get('x-forwarded-host')?.split(',')[0]?.trim() : null;
  return [headers.get('host'), forwarded].includes(host);
}

/** Whether whoever asks came by HTTPS, so that her cookie need never go without. */
export function isSecure({ headers }: Request, { url }: Site): boolean {
  return url?.startsWith('https:') === true || headers.get('x-forwarded-proto')?.split(',')[0]?.trim() === 'https';
}
