import { expect, test } from 'vitest';
import { nearby } from '#lib/class/http/elsewhere.ts';
import { networkAddresses } from '#lib/class/network-addresses.ts';

test('others on the network are told the addresses that they reach, and no others', () => {
  const interfaces = {
    lo: [{ family: 'IPv4' as const, internal: true, address: '127.0.0.1' }],
    wifi: [
      { family: 'IPv6' as const, internal: false, address: 'fe80::1' },
      { family: 'IPv4' as const, internal: false, address: '192.168.1.20' },
    ],
    cable: [{ family: 'IPv4' as const, internal: false, address: '10.0.0.4' }],
  };
  const both = ['http://192.168.1.20:3000', 'http://10.0.0.4:3000'];
  expect(networkAddresses(undefined, 3000, interfaces)).toEqual(both);
  expect(networkAddresses('0.0.0.0', 3000, interfaces)).toEqual(both);
  expect(networkAddresses('10.0.0.4', '', interfaces)).toEqual(['http://10.0.0.4']);
  expect(networkAddresses('127.0.0.1', 3000, interfaces)).toEqual([]);
});

test.each([
  ['localhost:3000', 1],
  ['127.0.0.1', 1],
  ['[::1]:3000', 1],
  ['192.168.1.20:3000', 0],
  ['localhost.example', 0],
])('asked as %s it tells %i', async (host, count) => {
  const request = new Request('http://localhost/', { headers: { host } });
  const { addresses } = (await nearby(request, ['http://192.168.1.20']).json()) as { addresses: string[] };
  expect(addresses).toHaveLength(count);
});
