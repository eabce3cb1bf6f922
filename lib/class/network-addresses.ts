import type { NetworkInterfaceInfo } from 'node:os';

type Interfaces = Partial<Record<string, readonly Pick<NetworkInterfaceInfo, 'family' | 'internal' | 'address'>[]>>;

/**
 * How others on the same network reach this machine, where it listens to them at all. `interfaces` is what
 * `networkInterfaces()` of node:os gives. Only IPv4: that is what somebody can type from a board.
 */
export function networkAddresses(host: string | undefined, port: number | string, interfaces: Interfaces): string[] {
  const all = Object.values(interfaces).flatMap((list) => list ?? []);
  const open = all.filter(({ family, internal }) => family === 'IPv4' && !internal).map(({ address }) => address);
  const reached = isEverywhere(host) ? open : open.filter((address) => address === host);
  return reached.map((address) => `http://${address}${port ? `:${port}` : ''}`);
}

/** Whether a HOST means every address of the machine. */
export function isEverywhere(host: string | undefined): boolean {
  return !host || host === '0.0.0.0' || host === '::';
}
