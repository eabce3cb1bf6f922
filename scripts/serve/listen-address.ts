import { isEverywhere } from '#lib/class/network-addresses.ts';
import { Stop } from '#scripts/ready/stop.mjs';

/** Where to listen, from the environment. Without HOST on every address of the machine, as `next start` does. */
export function listenAddress(env: Record<string, string | undefined>): { port: number; host: string | undefined } {
  const port = Number(env.PORT || 3000);
  if (!Number.isInteger(port) || port < 0 || port > 65535) {
    throw new Stop(`PORT is “${env.PORT}”, which is no port. Give a number from 1 to 65535.`);
  }
  return { port, host: env.HOST || undefined };
}

/** How the place is written in a browser. */
export function browserAddress(host: string | undefined, port: number): string {
  const name = !host || isEverywhere(host) ? 'localhost' : host.includes(':') ? `[${host}]` : host;
  return `http://${name}:${port}`;
}

/** What to tell someone when listening failed. */
export function listenTrouble(error: NodeJS.ErrnoException, port: number, host: string | undefined): Stop {
  if (error.code === 'EADDRINUSE') {
    return new Stop(
      `Port ${port} is taken by another program. Stop that one, or choose another port, as in PORT=${port + 1}.`,
    );
  }
  if (error.code === 'EACCES') {
    return new Stop(`This user may not use port ${port}. Choose one above 1023, as in PORT=3000.`);
  }
  return new Stop(
    `It is not possible to listen on ${host ?? 'this machine'}, port ${port} (${error.code}). Set HOST to an address of this machine.`,
  );
}
