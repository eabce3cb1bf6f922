import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isProgram } from '#scripts/programs.ts';

/** What a build of Next's holds. Its files are no documented interface: a Next that changes them fails the packing. */
export interface NextBuild {
  /** Pages drawn at build: address, route (`/[locale]/method`) and markup. */
  pages: { path: string; route: string; html: string }[];
  /** Other things drawn at build: sitemap, robots, icons, social cards. */
  files: { path: string; body: Buffer; type: string | undefined; status: number; immutable: boolean }[];
  /** Routes that are drawn for each request, with the pattern of their addresses. */
  live: { route: string; pattern: string }[];
  problems: string[];
}

interface Prerendered {
  routes: Record<string, { srcRoute: string | null; initialRevalidateSeconds: number | false }>;
  dynamicRoutes: Record<string, { fallback: string | false | null }>;
}

interface Routes {
  staticRoutes: { page: string; regex: string }[];
  dynamicRoutes: { page: string; regex: string }[];
}

/** Next's own pages for what is not found and for what fails; ours stand under the locale. */
const nextsOwn = ['/_not-found', '/_global-error'];

/** Reads what was built into `next`, the folder `.next`. */
export function readNextBuild(next: string): NextBuild {
  const json = (file: string): unknown => JSON.parse(readFileSync(join(next, file), 'utf8'));
  const prerendered = json('prerender-manifest.json') as Prerendered;
  const kinds = json('app-path-routes-manifest.json') as Record<string, string>;
  const routes = json('routes-manifest.json') as Routes;
  const patterns = new Map([...routes.staticRoutes, ...routes.dynamicRoutes].map((one) => [one.page, one.regex]));
  const result: NextBuild = { pages: [], files: [], live: [], problems: [] };

  for (const [entry, route] of Object.entries(kinds)) {
    if (nextsOwn.includes(route)) continue;
    const paths = Object.keys(prerendered.routes).filter((path) => prerendered.routes[path]?.srcRoute === route);
    const isPage = entry.endsWith('/page');
    // A kind of page of which this content has none: it has no address, and nothing is to be served.
    if (paths.length === 0 && prerendered.dynamicRoutes[route]?.fallback === false) continue;
    // `fallback: false` is how Next notes down `dynamicParams = false`.
    const closed = (prerendered.dynamicRoutes[route]?.fallback ?? false) === false;
    if (isPage && !isProgram(route)) result.problems.push(...notStatic(route, paths, closed));
    if (paths.length === 0 || !closed) result.live.push({ route, pattern: patterns.get(route) ?? '^$' });
    for (const path of paths) {
      if (isPage) result.pages.push({ path, route, html: readFileSync(pageFile(next, path), 'utf8') });
      else result.files.push(readFile(next, path));
    }
  }
  return result;
}

function notStatic(route: string, paths: string[], closed: boolean): string[] {
  const file = `app${route}/page.tsx`;
  if (paths.length === 0) {
    return [
      `${file} is not drawn at build. Give it generateStaticParams with every part of its address, and let it read neither searchParams, cookies nor headers.`,
    ];
  }
  return closed
    ? []
    : [`${file} also answers addresses that are not drawn at build. Write: export const dynamicParams = false;`];
}

function pageFile(next: string, path: string): string {
  return join(next, 'server', 'app', `${path === '/' ? 'index' : path}.html`);
}

function readFile(next: string, path: string): NextBuild['files'][number] {
  const file = join(next, 'server', 'app', path);
  const meta = existsSync(`${file}.meta`) ? readFileSync(`${file}.meta`, 'utf8') : '{}';
  const { status, headers } = JSON.parse(meta) as { status?: number; headers?: Record<string, string> };
  // What says so itself has an address that changes with its contents.
  const immutable = headers?.['cache-control']?.includes('immutable') ?? false;
  return {
    path,
    body: readFileSync(`${file}.body`),
    type: headers?.['content-type'],
    status: status ?? 200,
    immutable,
  };
}
