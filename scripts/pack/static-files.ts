import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface StaticFile {
  path: string;
  body: Buffer;
  immutable: boolean;
}

/**
 * The files of `public/`, and what the build made beside the pages: fonts and pictures, and the framework's scripts
 * only where a program needs them. `/reader.js` in `public/` belongs to development.
 */
export function staticFiles(root: string, withScripts: boolean): StaticFile[] {
  const open = filesIn(join(root, 'public'))
    .filter((path) => path !== '/reader.js')
    .map((path) => ({ path, body: readFileSync(join(root, 'public', path)), immutable: false }));
  const folder = join(root, '.next', 'static');
  const built = filesIn(folder)
    .filter((path) => withScripts || !/\.(js|css|map)$/.test(path))
    .map((path) => ({ path: `/_next/static${path}`, body: readFileSync(join(folder, path)), immutable: true }));
  return [...open, ...built].map((file) => ({ ...file, path: encodeURI(file.path) }));
}

function filesIn(folder: string, path = ''): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(join(folder, path), { withFileTypes: true })
    .flatMap((entry) => {
      const place = `${path}/${entry.name}`;
      if (entry.name.startsWith('.')) return [];
      return entry.isDirectory() ? filesIn(folder, place) : [place];
    })
    .sort();
}
