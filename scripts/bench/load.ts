// Run as a program of its own, so that it can be given a processor core of its own:
//   load.ts PORT PATH SECONDS CONNECTIONS   prints answers per second
import { connect, type Socket } from 'node:net';

const [port = 0, path = '/', seconds = 1, connections = 1] = process.argv
  .slice(2)
  .map((value, index) => (index === 1 ? value : Number(value))) as [number, string, number, number];

const request = Buffer.from(
  `GET ${path} HTTP/1.1\r\nHost: localhost\r\nAccept-Encoding: br\r\nConnection: keep-alive\r\n\r\n`,
);
const length = await lengthOfAnswer();
let answers = 0;
const started = performance.now();
const sockets = Array.from({ length: connections }, open);
setTimeout(() => {
  const passed = (performance.now() - started) / 1000;
  for (const socket of sockets) socket.destroy();
  console.log(Math.round(answers / passed));
}, seconds * 1000);

/**
 * All answers are alike and equally long, also their dates. So counting bytes is enough, and the driver
 * stays light: what is to be measured is the server.
 */
function open(): Socket {
  const socket = connect(port, '127.0.0.1');
  let missing = length;
  socket.setNoDelay();
  socket.on('data', (piece) => {
    missing -= piece.length;
    if (missing < 0) throw new Error('An answer was longer than the first one.');
    if (missing > 0) return;
    answers += 1;
    missing = length;
    socket.write(request);
  });
  socket.on('error', (error) => {
    throw error;
  });
  socket.write(request);
  return socket;
}

/** Bytes of one whole answer, headers and body, which must be a page in brotli. */
function lengthOfAnswer(): Promise<number> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1');
    let answer = Buffer.alloc(0);
    socket.on('error', reject);
    socket.on('data', (piece) => {
      answer = Buffer.concat([answer, piece]);
      const end = answer.indexOf('\r\n\r\n');
      if (end < 0) return;
      const head = answer.subarray(0, end).toString();
      const size = Number(/^content-length: (\d+)/im.exec(head)?.[1]);
      if (!head.startsWith('HTTP/1.1 200') || !/^content-encoding: br/im.test(head) || !size) {
        reject(new Error(`This is no page in brotli:\n${head}`));
      }
      if (answer.length < end + 4 + size) return;
      socket.destroy();
      resolve(end + 4 + size);
    });
    socket.write(request);
  });
}
