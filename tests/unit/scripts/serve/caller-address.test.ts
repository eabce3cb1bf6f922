import type { IncomingMessage } from 'node:http';
import { expect, test } from 'vitest';
import { callerAddress } from '#scripts/serve/live.ts';

const cases = [
  { name: 'the socket’s', proxy: undefined, forwarded: undefined, address: '192.0.2.7' },
  { name: 'the socket’s, whatever a client says', proxy: undefined, forwarded: '203.0.113.9', address: '192.0.2.7' },
  { name: 'the proxy’s word, behind one of ours', proxy: 'yes', forwarded: '203.0.113.9', address: '203.0.113.9' },
  {
    name: 'the last, which the proxy has added',
    proxy: 'yes',
    forwarded: '10.0.0.1, 203.0.113.9',
    address: '203.0.113.9',
  },
  { name: 'the socket’s, where the proxy says nothing', proxy: 'yes', forwarded: undefined, address: '192.0.2.7' },
];

test.each(cases)('the address of a caller is $name', ({ proxy, forwarded, address }) => {
  const headers = forwarded === undefined ? {} : { 'x-forwarded-for': forwarded };
  const request = { headers, socket: { remoteAddress: '192.0.2.7' } } as unknown as IncomingMessage;
  expect(callerAddress(request, proxy === undefined ? {} : { TVISYN_PROXY: proxy })).toBe(address);
});
