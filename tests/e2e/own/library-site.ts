import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { resolve } from 'node:path';
import { promisify } from 'node:util';
import { type ServedApart, servedApart } from '../served-apart.ts';

const run = promisify(execFile);

/** What a site is not built from. Named by what to leave, so that a new folder of the product comes along by itself. */
const left = new Set([
  'articles',
  'deploy',
  'docs',
  'library',
  'node_modules',
  'test-results',
  'tests',
  'package-lock.json',
]);

/**
 * A site with an invented dossier, and the full text of one of its editions in its library: a checkout of its own
 * beside the other, filled with the command that everyone uses. Takes the better part of a minute.
 */
export async function librarySite(): Promise<ServedApart> {
  // Inside the checkout, whose packages it uses, and with a dot, so that nothing else takes it for a part of it.
  const root = resolve('.library-site');
  rmSync(root, { recursive: true, force: true });
  mkdirSync(root);
  const sources = readdirSync('.').filter((name) => !name.startsWith('.') && !left.has(name));
  for (const name of sources) cpSync(name, resolve(root, name), { recursive: true });
  cpSync('tests/fixtures/tiny/articles', resolve(root, 'articles'), { recursive: true });
  symlinkSync('../node_modules', resolve(root, 'node_modules'), 'dir');

  const { TVISYN_URL: _, HOST: __, ...env } = process.env;
  const options = { cwd: root, env: { ...env, INIT_CWD: resolve('tests/fixtures/sources') }, maxBuffer: 10_000_000 };
  const script = ['--conditions=react-server', '--import', 'tsx', 'scripts/import.ts', 'harbour-post.txt'];
  await run(process.execPath, script, options);
  // The packages are there: `npm run build` would look for them in this checkout first.
  const build = 'import("./scripts/ready.mjs").then(({ buildSite }) => buildSite({ anew: true }))';
  await run(process.execPath, ['-e', build], options);

  const { address, stop } = await servedApart({ root });
  return {
    address,
    stop: async () => {
      await stop();
      rmSync(root, { recursive: true, force: true });
    },
  };
}
