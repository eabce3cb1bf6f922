import { resolve } from 'node:path';
import { importFiles } from './import-files.ts';
import { importPublished } from './import-published.ts';
import type { Surroundings } from './outcome.ts';
import type { PublishedPage } from './publisher.ts';
import { readRequest } from './request.ts';

/**
 * Does what is asked on the command line, tells it, and says what the program ends with: 0 where everything was
 * brought in, 1 where something was not.
 *
 * @param called The folder that files are named from.
 * @throws Stop where the request itself makes no sense.
 */
export async function runImport(
  args: readonly string[],
  around: Surroundings,
  { called, fetchPage }: { called: string; fetchPage: (address: string) => Promise<PublishedPage> },
): Promise<0 | 1> {
  const request = readRequest(args);
  const outcomes =
    request.kind === 'publisher'
      ? await importPublished(request, around, fetchPage)
      : await importFiles({ ...request, files: request.files.map((file) => resolve(called, file)) }, around);
  const paths = outcomes.flatMap((outcome) => (outcome.kind === 'put' ? outcome.path : []));
  if (paths.length > 0) {
    const addresses = paths.map((path) => `  http://localhost:3000/nb/${path}`);
    around.say(['\nTo read them on this machine:  npm start', ...addresses].join('\n'));
  }
  return outcomes.some(({ kind }) => kind === 'failed') ? 1 : 0;
}
