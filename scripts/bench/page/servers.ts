import { spawn } from 'node:child_process';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { Stop } from '../../ready/stop.mjs';
import { brotli } from './sizes.ts';

/** Something that answers at an address until it is stopped. */
export interface Running {
  origin: string;
  stop: () => void;
}

/** What belongs to one answer alone, and not to how a site answers. */
const ofOneAnswer = new Set([
  'content-type',
  'content-encoding',
  'content-length',
  'etag',
  'date',
  'connection',
  'keep-alive',
  'transfer-encoding',
]);

/**
 * Serves plain pages in brotli, from memory, as the packed ones are: with the headers that a page of ours comes with.
 * `Cross-Origin-Opener-Policy` alone makes a browser that comes from elsewhere begin a new process, which would
 * otherwise count as the page’s own slowness.
 */
export async function servePlain(pages: ReadonlyMap<string, string>, ours: string): Promise<Running> {
  const like = await fetch(ours, { headers: { 'Accept-Encoding': 'br' } });
  const alike = Object.fromEntries([...like.headers].filter(([name]) => !ofOneAnswer.has(name)));
  const packed = new Map([...pages].map(([path, html]) => [path, brotli(html)]));
  const server = createServer((request, response) => {
    const body = packed.get(request.url ?? '');
    if (!body) return response.writeHead(404).end();
    const headers = {
      ...alike,
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Encoding': 'br',
      'Content-Length': body.length,
    };
    return response.writeHead(200, headers).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, stop: () => server.close() };
}

/** Starts the server of a project folder on a free port. */
export async function servePacked(folder: string): Promise<Running> {
  const server = spawn(process.execPath, ['--import', 'tsx', join(folder, 'scripts/serve.ts')], {
    cwd: folder,
    env: { ...process.env, PORT: '0', HOST: '127.0.0.1' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  for await (const piece of server.stdout ?? []) {
    const [origin] = /http:\S+/.exec(String(piece)) ?? [];
    if (origin) return { origin, stop: () => server.kill('SIGTERM') };
  }
  throw new Stop('The server did not start.');
}
