import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, symlinkSync } from 'node:fs';
import { get } from 'node:http';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../..', import.meta.url));

/** A server of ours as a process of its own. */
export interface Instance {
  port: number;
  /** Kills it as a power cut would. */
  kill(): Promise<void>;
  /** Asks it to stop, and gives the code it ends with. */
  stop(): Promise<number | null>;
  /** What it has said. */
  said(): string;
}

/** A folder to run a server in, so that the benchmark's classes are not among anybody's own. */
export function workFolder(folder: string): string {
  mkdirSync(folder, { recursive: true });
  for (const name of ['lib', 'articles']) symlinkSync(join(root, name), join(folder, name));
  return folder;
}

/** Starts a server in a folder, on a port; with the embedded database there, or on PostgreSQL where `url` names one. */
export async function startInstance(folder: string, port: number, url?: string): Promise<Instance> {
  const env: NodeJS.ProcessEnv = { ...process.env, PORT: String(port), HOST: '127.0.0.1', NODE_ENV: 'production' };
  delete env.DATABASE_URL;
  delete env.npm_lifecycle_event;
  delete env.TVISYN_URL;
  if (url) env.DATABASE_URL = url;
  // A folder for profiles: what a server spends its time on, for the developer tools of a browser.
  const profiles = process.env.TVISYN_PROFILES;
  const profiling = profiles ? ['--cpu-prof', `--cpu-prof-dir=${profiles}`] : [];
  const args = [...profiling, '--import', import.meta.resolve('tsx'), join(root, 'scripts/serve.ts')];
  const server: ChildProcess = spawn(process.execPath, args, { cwd: folder, env, stdio: ['ignore', 'pipe', 'pipe'] });
  const lines: string[] = [];
  for (const stream of [server.stdout, server.stderr]) stream?.on('data', (data) => lines.push(String(data)));
  const end = async (signal: NodeJS.Signals) => {
    if (server.exitCode !== null || server.signalCode !== null) return server.exitCode;
    const gone = once(server, 'exit');
    server.kill(signal);
    await gone;
    return server.exitCode;
  };
  process.on('exit', () => server.kill('SIGKILL'));
  // Its own word comes first: something else may answer on the port.
  for (let tries = 0; !lines.join('').includes('Tvisyn: http'); tries += 1) {
    if (server.exitCode !== null || tries > 1200) throw new Error(`The server did not start:\n${lines.join('')}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  await answering(port);
  return {
    port,
    kill: async () => void (await end('SIGKILL')),
    stop: () => end('SIGTERM'),
    said: () => lines.join(''),
  };
}

async function answering(port: number): Promise<void> {
  for (let tries = 0; tries < 400; tries += 1) {
    const ready = await new Promise<boolean>((resolve) => {
      get({ port, host: '127.0.0.1', path: '/ready' }, (response) => {
        response.resume();
        resolve(response.statusCode === 200 || response.statusCode === 503);
      }).on('error', () => resolve(false));
    });
    if (ready) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`Nothing answers on port ${port}.`);
}
