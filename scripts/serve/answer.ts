import type { IncomingMessage, ServerResponse } from 'node:http';
import { transportSecurity } from './security-headers.ts';

/** An answer made ready before anyone asks: all that is left is to send it. */
export interface Answer {
  status: number;
  /** Names and values in turn, the form that Node sends fastest. */
  headers: string[];
  /** The same for those who came by HTTPS. */
  secureHeaders: string[];
  body: Buffer;
}

export function answer(status: number, headers: string[], body: Buffer | string = ''): Answer {
  const bytes = Buffer.from(body);
  const whole = status === 304 ? headers : [...headers, 'Content-Length', String(bytes.length)];
  return { status, headers: whole, secureHeaders: [...whole, ...transportSecurity], body: bytes };
}

/** Sends an answer, without its body where only the headers were asked for. */
export function send(
  request: IncomingMessage,
  response: ServerResponse,
  { status, headers, secureHeaders, body }: Answer,
): void {
  response.writeHead(status, request.headers['x-forwarded-proto'] === 'https' ? secureHeaders : headers);
  if (request.method === 'HEAD' || body.length === 0) response.end();
  else response.end(body);
}
