import { join } from 'node:path';
import { notFoundPage, partsPage } from '#scripts/packed-site.ts';
import { isProgram } from '#scripts/programs.ts';
import { clientModules } from './client-modules.ts';
import { mediaType } from './media-type.ts';
import type { NextBuild } from './next-build.ts';
import { inlineOf, packPage } from './page.ts';
import { policy } from './policy.ts';
import type { ReaderBundle } from './reader-bundle.ts';
import { readStyleSheet } from './style-sheet.ts';
import type { Unwritten } from './write.ts';

/** All pages of a build, documents packed and programs as they are, with what is wrong with them. */
export function packPages(
  build: NextBuild,
  next: string,
  reader: ReaderBundle,
): { pages: Unwritten[]; problems: string[] } {
  const sheets = new Map<string, string>();
  const styleSheet = (href: string) => {
    const known = sheets.get(href) ?? readStyleSheet(next, href);
    sheets.set(href, known);
    return known;
  };
  const problems: string[] = [];
  for (const route of new Set(build.pages.map((page) => page.route))) {
    if (!isProgram(route)) problems.push(...needsScript(route, clientModules(next, route)));
  }
  const pages = build.pages.map(({ path, route, html }): Unwritten => {
    const about = {
      path,
      status: path.split('/')[2] === notFoundPage ? 404 : 200,
      type: mediaType('page.html'),
      immutable: false,
    };
    if (isProgram(route)) {
      return {
        ...about,
        kind: 'program',
        body: Buffer.from(html),
        policy: policy(inlineOf(html, undefined, true), false),
      };
    }
    const packed = packPage(html, {
      reader: reader.path,
      firstPaint: (name) => reader.firstPaint.get(name),
      styleSheet: path.split('/')[2] === partsPage ? () => '' : styleSheet,
    });
    problems.push(...packed.problems.map((problem) => `${path} (${join('app', route, 'page.tsx')}): ${problem}`));
    return { ...about, kind: 'document', body: Buffer.from(packed.html), policy: policy(packed) };
  });
  return { pages, problems };
}

function needsScript(route: string, modules: string[]): string[] {
  return modules.map(
    (module) =>
      `app${route}/page.tsx is a document, but needs the client module ${module}. ` +
      'Do it on the server or in reader/, or name the page in scripts/programs.ts.',
  );
}
