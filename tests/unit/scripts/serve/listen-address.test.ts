import { expect, test } from 'vitest';
import { browserAddress, listenAddress } from '#scripts/serve/listen-address.ts';

test('without settings it listens everywhere, on port 3000', () => {
  expect(listenAddress({})).toEqual({ port: 3000, host: undefined });
});

test('PORT and HOST are respected', () => {
  expect(listenAddress({ PORT: '8080', HOST: '::1' })).toEqual({ port: 8080, host: '::1' });
});

test.each(['http', '-1', '70000', '3000.5'])('PORT=%s is refused in a plain sentence', (PORT) => {
  expect(() => listenAddress({ PORT })).toThrow(`PORT is “${PORT}”, which is no port.`);
});

const addresses = [
  { host: undefined, is: 'http://localhost:3000' },
  { host: '0.0.0.0', is: 'http://localhost:3000' },
  { host: '::1', is: 'http://[::1]:3000' },
  { host: '127.0.0.1', is: 'http://127.0.0.1:3000' },
];

test.each(addresses)('HOST $host is opened at $is', ({ host, is }) => {
  expect(browserAddress(host, 3000)).toBe(is);
});
