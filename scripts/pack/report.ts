import type { PackedFile } from '#scripts/packed-site.ts';
import type { Sizes } from './write.ts';

/** Prints a line for each page: bytes of the page as it is and in brotli, and of the script it loads, in gzip. */
export function report(written: { entry: PackedFile; sizes: Sizes }[], reader: string, live: string[]): void {
  const script = written.find(({ entry }) => entry.path === reader)?.sizes.gzip ?? 0;
  const bytes = (count: number) => String(count).padStart(8);
  console.log('     raw   brotli   script  page');
  for (const { entry, sizes } of written) {
    if (entry.kind === 'file') continue;
    const loaded = entry.kind === 'document' ? bytes(script) : '    Next';
    console.log(`${bytes(sizes.raw)} ${bytes(sizes.br)} ${loaded}  ${entry.path}${entry.library ? ' (library)' : ''}`);
  }
  for (const route of live) console.log(`Drawn for each request, by Next: ${route}`);
}
