import { expect, test } from 'vitest';
import { complete } from '#scripts/lock/complete.mjs';

test('optional packages of other systems are added with the version their parent asks for', () => {
  const packages = {
    '': { version: '1.0.0' },
    'node_modules/a': { version: '1.0.0', optionalDependencies: { '@a/linux': '1.0.0', '@a/win': '~1.0.0' } },
    'node_modules/@a/linux': { version: '1.0.0', optional: true },
  };
  expect(complete({ packages })).toEqual({ added: 1, stripped: 0 });
});

test('a package that lies inside its parent is not missing', () => {
  const packages = {
    'node_modules/a': { version: '1.0.0', optionalDependencies: { b: '1.0.0' } },
    'node_modules/a/node_modules/b': { version: '1.0.0', optional: true },
  };
  expect(complete({ packages })).toEqual({ added: 0, stripped: 0 });
});

test('addresses of registries go', () => {
  const lock = { packages: { 'node_modules/a': { version: '1.0.0', resolved: 'https://registry.example/a.tgz' } } };
  expect(complete(lock)).toEqual({ added: 0, stripped: 1 });
  expect(lock.packages['node_modules/a']).toEqual({ version: '1.0.0' });
});
