import { networkInterfaces } from 'node:os';
import { nearby } from '#lib/class/http/elsewhere.ts';
import { networkAddresses } from '#lib/class/network-addresses.ts';

export const dynamic = 'force-dynamic';

export function GET(request: Request) {
  const port = /:(\d+)$/.exec(request.headers.get('host') ?? '')?.[1] ?? '';
  return nearby(request, networkAddresses(process.env.HOST, port, networkInterfaces()));
}
