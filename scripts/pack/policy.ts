import { createHash } from 'node:crypto';

/** What stands in a page itself, between the tags: only this may run and style there. */
export interface Inline {
  scripts: string[];
  styles: string[];
}

/** The source expression that allows exactly this script or style. */
export function allow(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

/**
 * The Content-Security-Policy of a page with these inline scripts and styles; without any, that of all other files.
 *
 * `trusted` forbids turning strings into markup as well. React does so when it starts, so programs go without.
 */
export function policy(inline: Inline = { scripts: [], styles: [] }, trusted = true): string {
  const list = (texts: string[]) => ["'self'", ...new Set(texts.map(allow))].join(' ');
  return [
    "default-src 'none'",
    `script-src ${list(inline.scripts)}`,
    `style-src ${list(inline.styles)}`,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    ...(trusted ? ["require-trusted-types-for 'script'", "trusted-types 'none'"] : []),
  ].join('; ');
}
