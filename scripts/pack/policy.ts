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

/** What runs under a policy: a `document` without framework, a `program` with it, or a program's `worker`. */
export type PolicyKind = 'document' | 'program' | 'worker';

/**
 * The Content-Security-Policy of a page with these inline scripts and styles; without any, that of all other files.
 *
 * A document may not turn strings into markup or scripts at all. React and Next's loader do so in one place each, so a
 * program has a default policy (`reader/first-paint/program.ts`) that lets just those strings pass. A worker has no
 * page to put markup in; the loader brings in its parts by address, and only ours are to be had.
 */
export function policy(inline: Inline = { scripts: [], styles: [] }, kind: PolicyKind = 'document'): string {
  const list = (texts: string[]) => ["'self'", ...new Set(texts.map(allow))].join(' ');
  const trusted = {
    document: ["require-trusted-types-for 'script'", "trusted-types 'none'"],
    program: ["require-trusted-types-for 'script'", 'trusted-types default nextjs nextjs#bundler'],
    worker: [],
  };
  return [
    "default-src 'none'",
    `script-src ${list(inline.scripts)}`,
    `style-src ${list(inline.styles)}`,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    ...(kind === 'program' ? ["worker-src 'self'"] : []),
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    ...trusted[kind],
  ].join('; ');
}
