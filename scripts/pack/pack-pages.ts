import { join } from 'node:path';
import { notFoundPage, partsPage } from '#scripts/packed-site.ts';
import { isProgram } from '#scripts/programs.ts';
import { clientModules } from './client-modules.ts';
import { isElement, nodesOf } from './element.ts';
import { mediaType } from './media-type.ts';
import type { NextBuild } from './next-build.ts';
import { inlineOf, namesLibrary, type PackedPage, packPage, type Surroundings } from './page.ts';
import { policy } from './policy.ts';
import { packProgram } from './program.ts';
import type { ReaderBundle } from './reader-bundle.ts';
import { readStyleSheet } from './style-sheet.ts';
import type { Unwritten } from './write.ts';

/** The pages of the reader's own library. */
const libraryRoute = '/[locale]/[dossier]/[edition]/full';

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
  const packedAt = new Map<string, PackedPage>();
  /** Pages that name the library, as whoever sits at this machine gets them. */
  const withLibrary = new Map<string, PackedPage>();
  for (const { path, route, html } of build.pages) {
    if (isProgram(route)) continue;
    const surroundings: Surroundings = {
      reader: reader.path,
      firstPaint: (name) => reader.firstPaint.get(name),
      // A browser holds a sheet in a page it takes parts from against the policy of the page it is on, and complains.
      styleSheet: path.endsWith(`/${partsPage}`) ? () => '' : styleSheet,
      library: route === libraryRoute,
    };
    const packed = packPage(html, surroundings);
    if (route !== libraryRoute && nodesOf(html).some((node) => isElement(node) && namesLibrary(node))) {
      withLibrary.set(path, packPage(html, { ...surroundings, library: true }));
    }
    problems.push(...packed.problems.map((problem) => `${path} (${join('app', route, 'page.tsx')}): ${problem}`));
    packedAt.set(path, packed);
  }
  // A page may fetch another one to take a part of it, and the browser holds the other's style against its own policy.
  const styles = [...new Set([...packedAt.values()].flatMap((packed) => packed.styles))];
  const pages = build.pages.flatMap(({ path, route, html }): Unwritten[] => {
    const about = {
      path,
      status: path.split('/')[2] === notFoundPage ? 404 : 200,
      type: mediaType('page.html'),
      immutable: false,
    };
    const packed = packedAt.get(path);
    if (packed) {
      const document = ({ html: body, scripts }: PackedPage): Unwritten => ({
        ...about,
        kind: 'document',
        body: Buffer.from(body),
        policy: policy({ scripts, styles }),
      });
      if (route === libraryRoute) return [{ ...document(packed), library: true }];
      const more = withLibrary.get(path);
      return more ? [document(packed), { ...document(more), library: true }] : [document(packed)];
    }
    const program = packProgram(html, (name) => reader.firstPaint.get(name));
    const inline = inlineOf(program, undefined, true);
    return [{ ...about, kind: 'program', body: Buffer.from(program), policy: policy(inline, 'program') }];
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
