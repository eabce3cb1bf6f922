import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chownSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';

/** A PostgreSQL of the tests' or the benchmark's own, in a temporary folder. */
export interface PostgresServer {
  url: string;
  /** Stops it as a crash would, and starts it again on the same folder and port. */
  restart(): Promise<void>;
  stop(): Promise<void>;
}

/** PostgreSQL refuses to run as root, so root starts it as somebody else. */
function somebody(): { uid?: number; gid?: number } {
  if (process.getuid?.() !== 0) return {};
  for (const name of ['postgres', 'nobody']) {
    try {
      const number = (flag: string) => Number(execFileSync('id', [flag, name], { encoding: 'utf8', stdio: 'pipe' }));
      return { uid: number('-u'), gid: number('-g') };
    } catch {
      // There is no such user; the next one is tried.
    }
  }
  throw new Error('PostgreSQL refuses to run as root, and there is neither a user postgres nor nobody.');
}

/**
 * Makes a cluster with the programs in `bin` and starts it on a free port of this machine. `safe`: forces what it has
 * stored to the disk, as it does in use; tests need not wait for that.
 */
export async function startPostgres(bin: string, { safe = false }: { safe?: boolean } = {}): Promise<PostgresServer> {
  const folder = mkdtempSync(join(tmpdir(), 'tvisyn-pg-'));
  const user = somebody();
  if (user.uid !== undefined && user.gid !== undefined) chownSync(folder, user.uid, user.gid);
  const data = join(folder, 'data');
  const options = { ...user, cwd: folder, env: { ...process.env, LC_ALL: 'C' } };
  const flags = ['--no-sync', '--auth=trust', '--username=tvisyn', '--encoding=UTF8', '--locale=C'];
  execFileSync(join(bin, 'initdb'), ['-D', data, ...flags], { ...options, stdio: 'pipe' });
  const port = await freePort();
  const url = `postgres://tvisyn@127.0.0.1:${port}/postgres`;

  let server: ChildProcess | undefined;
  const kill = () => server?.kill('SIGQUIT');
  process.on('exit', kill);

  async function start(): Promise<void> {
    const settings = [
      ...(safe ? [] : ['fsync=off']),
      'listen_addresses=127.0.0.1',
      'max_connections=60',
      `unix_socket_directories=${folder}`,
    ];
    const args = ['-D', data, '-p', String(port), ...settings.flatMap((setting) => ['-c', setting])];
    server = spawn(join(bin, 'postgres'), args, { ...options, stdio: 'ignore' });
    await answers(url);
  }

  async function halt(): Promise<void> {
    const running = server;
    server = undefined;
    if (!running || running.exitCode !== null) return;
    const gone = once(running, 'exit');
    running.kill('SIGQUIT');
    await gone;
  }

  await start();
  return {
    url,
    async restart() {
      await halt();
      await start();
    },
    async stop() {
      process.off('exit', kill);
      await halt();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function answers(url: string): Promise<void> {
  for (let tries = 0; ; tries += 1) {
    const client = new pg.Client({ connectionString: url });
    client.on('error', () => undefined);
    try {
      await client.connect();
      await client.end();
      return;
    } catch (error) {
      if (tries > 600) throw error;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  return address && typeof address === 'object' ? address.port : 0;
}
