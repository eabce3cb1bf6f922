import { Agent, type IncomingMessage, request } from 'node:http';

/** What came back, or 0 and an empty body where the network failed. */
export interface Answer {
  status: number;
  headers: IncomingMessage['headers'];
  body: string;
}

const agent = new Agent({ keepAlive: true, maxSockets: 512 });

/** A request as a page of ours would send it. */
export function send(
  port: number,
  method: 'GET' | 'POST',
  path: string,
  { body, cookie }: { body?: unknown; cookie?: string } = {},
): Promise<Answer> {
  const host = `127.0.0.1:${port}`;
  const text = body === undefined ? undefined : JSON.stringify(body);
  const headers = {
    host,
    ...(cookie ? { cookie } : {}),
    ...(text === undefined ? {} : { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) }),
    ...(method === 'POST' ? { origin: `http://${host}` } : {}),
  };
  return new Promise((resolve) => {
    const failed = () => resolve({ status: 0, headers: {}, body: '' });
    const sent = request({ agent, host: '127.0.0.1', port, method, path: `/api/class${path}`, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk) => chunks.push(chunk));
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body: Buffer.concat(chunks).toString('utf8'),
        }),
      );
      response.on('error', failed);
    });
    sent.on('error', failed);
    sent.setTimeout(60_000, () => sent.destroy(new Error('No answer.')));
    sent.end(text);
  });
}
