import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { resolve } from 'node:path';
import { promisify } from 'node:util';

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

/** A site with an invented dossier, and the full text of one of its editions in its library. */
export interface LibrarySite {
  address: string;
  stop: () => Promise<void>;
}

/**
 * Builds a checkout of its own beside the other, brings an article into its library with the command that everyone
 * uses, and serves it. Takes the better part of a minute.
 */
export async function librarySite(): Promise<LibrarySite> {
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
  await run(process.execPath, ['-e', 'import("./scripts/ready.mjs").then(({ buildSite }) => buildSite())'], options);

  const port = await freePort();
  const served = { cwd: root, env: { ...env, PORT: String(port) }, stdio: 'ignore' as const };
  const server = spawn(process.execPath, ['--import', 'tsx', 'scripts/serve.ts'], served);
  const ended = once(server, 'exit');
  const address = `http://localhost:${port}`;
  await answers(`${address}/health`);
  return {
    address,
    stop: async () => {
      server.kill('SIGTERM');
      await ended;
      rmSync(root, { recursive: true, force: true });
    },
  };
}

async function freePort(): Promise<number> {
  const server = createServer();
  server.listen(0);
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

async function answers(address: string): Promise<void> {
  for (let tries = 0; tries < 100; tries++) {
    if (await fetch(address).catch(() => null)) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`${address} does not answer.`);
}
