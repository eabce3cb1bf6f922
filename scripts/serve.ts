// Serves the packed site. `npm start` runs this after what is stale has been built.
import { createServer } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { networkInterfaces } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { networkAddresses } from '#lib/class/network-addresses.ts';
import { orStop } from './ready/stop.mjs';
import type { Answer } from './serve/answer.ts';
import { handler } from './serve/handler.ts';
import { libraryNotice, libraryRule } from './serve/library-rule.ts';
import { browserAddress, listenAddress, listenTrouble } from './serve/listen-address.ts';
import { liveHandler } from './serve/live.ts';
import { purgeInTime } from './serve/purge.ts';
import { stopOnSignal } from './serve/shutdown.ts';
import { openSite, plainAnswer } from './serve/site.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const unreadable = plainAnswer(400, 'This request cannot be read.', ['Connection', 'close']);

await orStop(async () => {
  const { port, host } = listenAddress(process.env);
  const site = openSite(join(root, '.packed'));
  const server = createServer(handler(site, liveHandler(root), libraryRule(process.env)));
  // Longer than a proxy keeps a line to us (nginx a minute), or it would send a write on one that is being closed.
  server.keepAliveTimeout = 75_000;
  // Not even HTTP, or too long: Node gives no response object, so the answer is written by hand.
  server.on('clientError', (_error, socket) => writeRaw(socket as Socket, unreadable));
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error) => reject(listenTrouble(error, port, host)));
    server.listen(port, host, resolve);
  });
  stopOnSignal(server);
  purgeInTime(process.cwd(), process.env);
  const { port: taken } = server.address() as AddressInfo;
  const here = browserAddress(host, taken);
  // A class comes with phones, and they do not reach localhost.
  const near = networkAddresses(host, taken, networkInterfaces()).filter((address) => address !== here);
  console.log(`Tvisyn: ${here}${near.length > 0 ? ` (on the same network: ${near.join(', ')})` : ''}`);
  if (site.library.size > 0) console.log(libraryNotice(process.env));
});

function writeRaw(socket: Socket, { status, headers, body }: Answer): void {
  if (!socket.writable) return;
  const lines = headers.flatMap((name, at) => (at % 2 === 0 ? [`${name}: ${headers[at + 1]}`] : []));
  socket.end(`HTTP/1.1 ${status} Bad Request\r\n${lines.join('\r\n')}\r\n\r\n${body}`);
}
