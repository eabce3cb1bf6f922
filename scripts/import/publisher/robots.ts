import robotsParser from 'robots-parser';
import { fetched, type Manners } from './fetched.ts';

/** What a site asks of programs that fetch its pages. */
export interface Rules {
  /** Why a page may not be fetched; `null` where it may. */
  refusal: (url: URL) => string | null;
  /** Seconds between two requests, where the site asks for a pause. */
  pause: number;
}

const most = 500_000;

/** A pause longer than this, in seconds, is a refusal by another name. */
const longestPause = 120;

/**
 * Reads the robots.txt of a page's site (RFC 9309): none is no rule; one that cannot be had because the site fails,
 * 2.3.1.4, forbids everything.
 */
export async function robotsRules(page: URL, manners: Manners): Promise<Rules> {
  const address = new URL('/robots.txt', page);
  const answer = await fetched(address, { ...manners, most });
  if (answer.kind === 'none') return closed(`its robots.txt cannot be read: ${answer.why}`);
  if (answer.status >= 500) return closed(`its robots.txt cannot be read: the site answers ${answer.status}`);
  if (answer.status !== 200) return { refusal: () => null, pause: 0 };
  const robots = robotsParser(address.href, new TextDecoder().decode(answer.body));
  const pause = robots.getCrawlDelay(manners.agent) ?? 0;
  if (pause > longestPause) return closed(`its robots.txt asks for ${pause} seconds between two requests`);
  return {
    refusal: (url) =>
      robots.isDisallowed(url.href, manners.agent) ? 'its robots.txt asks programs not to fetch it' : null,
    pause,
  };
}

function closed(why: string): Rules {
  return { refusal: () => why, pause: 0 };
}
