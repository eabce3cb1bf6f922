import { describe, expect, test } from 'vitest';
import { libraryNotice, libraryRule } from '#scripts/serve/library-rule.ts';

type Environment = Record<string, string>;
const home: Environment = { HOST: 'localhost' };

const ask = (
  env: Environment,
  headers: Record<string, string>,
  more: { remoteAddress?: string; httpVersion?: string } = {},
) =>
  libraryRule(env)({
    headers,
    httpVersion: more.httpVersion ?? '1.1',
    socket: { remoteAddress: more.remoteAddress ?? '127.0.0.1' } as never,
  });

describe('where the server listens', () => {
  const cases: [name: string, env: Environment, may: boolean][] = [
    ['on the machine itself', home, true],
    ['on 127.0.0.1', { HOST: '127.0.0.1' }, true],
    ['on another loopback address', { HOST: '127.0.0.2' }, true],
    ['on ::1', { HOST: '::1' }, true],
    ['on every address, for want of HOST, to one on the machine', {}, true],
    ['on every address, because it was told to', { HOST: '0.0.0.0' }, false],
    ['on every address of IPv6', { HOST: '::' }, false],
    ['on an address of the network', { HOST: '192.168.1.7' }, false],
    ['on a name that begins like one of ours', { HOST: '127.example.org' }, false],
    ['on the machine, behind a public address', { ...home, TVISYN_URL: 'https://tvisyn.example' }, false],
    ['on the machine, with its own address', { ...home, TVISYN_URL: 'http://localhost:3000' }, true],
    ['on the machine, with no address at all', { ...home, TVISYN_URL: 'tvisyn' }, false],
    ['anywhere, with leave', { TVISYN_SHARE_LIBRARY: 'yes', TVISYN_URL: 'https://tvisyn.example' }, true],
    ['anywhere, with something that is no leave', { HOST: '0.0.0.0', TVISYN_SHARE_LIBRARY: 'true' }, false],
  ];
  test.each(cases)('%s', (_name, env, may) => expect(ask(env, { host: 'localhost:3000' })).toBe(may));
});

describe('what a request says of itself', () => {
  const cases: [name: string, headers: Record<string, string>, may: boolean][] = [
    ['a browser on the machine', { host: 'localhost:3000', 'user-agent': 'x' }, true],
    ['by number', { host: '127.0.0.1:3000' }, true],
    ['by number of IPv6', { host: '[::1]:3000' }, true],
    ['in capitals', { host: 'LOCALHOST' }, true],
    ['a public name', { host: 'tvisyn.example' }, false],
    ['a name that has been made to lead here', { host: 'localhost.evil.example:3000' }, false],
    ['a name like a number', { host: '127.0.0.1.nip.example' }, false],
    ['two names', { host: 'localhost:3000, evil.example' }, false],
    ['no name', {}, false],
    ['through a proxy that says for whom', { host: 'localhost', 'x-forwarded-for': '203.0.113.9' }, false],
    ['through a proxy that says how', { host: 'localhost', 'x-forwarded-proto': 'https' }, false],
    ['through a proxy in the standard way', { host: 'localhost', forwarded: 'for=203.0.113.9' }, false],
    ['through a cache', { host: 'localhost', via: '1.1 cache' }, false],
    ['through a proxy that says who', { host: 'localhost', 'x-real-ip': '203.0.113.9' }, false],
    ['through a network of caches', { host: 'localhost', 'cf-connecting-ip': '203.0.113.9' }, false],
  ];
  test.each(cases)('%s', (_name, headers, may) => expect(ask(home, headers)).toBe(may));

  test('through a proxy that says nothing of itself, in HTTP 1.0', () =>
    expect(ask(home, { host: 'localhost:3000' }, { httpVersion: '1.0' })).toBe(false));
  test('from another machine', () =>
    expect(ask(home, { host: 'localhost:3000' }, { remoteAddress: '192.168.1.9' })).toBe(false));
  test('from this machine, in the IPv6 form of its number', () =>
    expect(ask(home, { host: 'localhost:3000' }, { remoteAddress: '::ffff:127.0.0.1' })).toBe(true));
});

test('the notice says who is shown the texts, and how to change it', () => {
  expect(libraryNotice(home)).toContain('this machine only');
  expect(libraryNotice({})).toContain('this machine only');
  expect(libraryNotice({ HOST: '0.0.0.0' })).toContain('for others');
  expect(libraryNotice({ TVISYN_SHARE_LIBRARY: 'yes' })).toContain('everyone');
});
