import { fetched, type Manners } from './publisher/fetched.ts';
import { type Rules, robotsRules } from './publisher/robots.ts';
import { isWebAddress } from './publisher/same-site.ts';

/** A page as it came from the publisher, or why there is none. */
export type PublishedPage =
  | { kind: 'page'; bytes: Uint8Array<ArrayBuffer>; url: string; charset?: string }
  | { kind: 'none'; why: string };

/** How we ask: as {@link Manners}, with a pause between two requests to one host, in milliseconds. */
export interface Politeness extends Manners {
  pause: number;
  wait: (milliseconds: number) => Promise<void>;
}

const pages = new Set(['text/html', 'application/xhtml+xml', 'text/plain', '']);

/** What an answer that is no page is told as. */
const said: Record<number, string> = {
  401: 'the publisher asks for a name and password (401)',
  402: 'the publisher asks for payment (402)',
  403: 'the publisher refuses (403)',
  404: 'the page is not there any more (404)',
  410: 'the page has been taken away (410)',
  429: 'the publisher says that it is asked too often (429)',
  451: 'the page may not be shown, for legal reasons (451)',
};

/**
 * Fetches pages from their publishers, each once, one after the other, as a courteous reader would: what robots.txt
 * asks is done, and between two requests to one host there is a pause. Never throws.
 */
export function publisher(politeness: Politeness): (address: string) => Promise<PublishedPage> {
  const rules = new Map<string, Rules>();
  const last = new Map<string, number>();

  const rest = async ({ host }: URL, seconds: number) => {
    const asked = last.get(host);
    const due = Math.max(politeness.pause, seconds * 1000) - (Date.now() - (asked ?? 0));
    if (asked !== undefined && due > 0) await politeness.wait(due);
    last.set(host, Date.now());
  };
  const rulesOf = async (url: URL) => {
    const known = rules.get(url.origin);
    if (known) return known;
    await rest(url, 0);
    const read = await robotsRules(url, politeness);
    rules.set(url.origin, read);
    return read;
  };
  const mayAsk = async (url: URL) => {
    const { refusal, pause } = await rulesOf(url);
    const why = refusal(url);
    if (!why) await rest(url, pause);
    return why;
  };

  return async (address) => {
    const url = URL.canParse(address) ? new URL(address) : null;
    if (!url || !isWebAddress(url)) return { kind: 'none', why: 'the address is not one of the web' };
    const answer = await fetched(url, politeness, mayAsk);
    if (answer.kind === 'none') return answer;
    const { status, type, charset, body } = answer;
    if (status !== 200) return { kind: 'none', why: said[status] ?? `the publisher answers ${status}` };
    if (!pages.has(type)) return { kind: 'none', why: `it is no page but ${type}` };
    return { kind: 'page', bytes: body, url: answer.url.href, ...(charset ? { charset } : {}) };
  };
}
