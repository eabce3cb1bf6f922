import { spawn } from 'node:child_process';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';

/** A server beside the one that all tests share. */
export interface ServedApart {
  address: string;
  stop: () => Promise<void>;
}

/** Serves what is built in `root` on a port of its own. `env` is added to the environment. */
export async function servedApart({
  root = '.',
  env = {},
}: {
  root?: string;
  env?: Record<string, string>;
}): Promise<ServedApart> {
  const port = await freePort();
  const { TVISYN_URL: _, HOST: __, ...rest } = process.env;
  const server = spawn(process.execPath, ['--import', 'tsx', 'scripts/serve.ts'], {
    cwd: root,
    env: { ...rest, ...env, PORT: String(port) },
    stdio: 'ignore',
  });
  const ended = once(server, 'exit');
  const address = `http://localhost:${port}`;
  await answers(`${address}/health`);
  return {
    address,
    stop: async () => {
      server.kill('SIGTERM');
      await ended;
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
