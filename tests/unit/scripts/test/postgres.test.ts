import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { postgresOnSystem } from '../../../../scripts/test/postgres.mjs';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tvisyn-bin-'));
  writeFileSync(join(folder, 'initdb'), '');
  chmodSync(join(folder, 'initdb'), 0o755);
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true, force: true });
});

test('the folder that is named goes before all others, if the programs are in it', () => {
  vi.stubEnv('POSTGRES_BIN', folder);
  expect(postgresOnSystem()).toBe(folder);
  vi.stubEnv('POSTGRES_BIN', join(folder, 'none'));
  expect(postgresOnSystem()).not.toBe(join(folder, 'none'));
});

test('then what is on the search path', () => {
  vi.stubEnv('POSTGRES_BIN', '');
  vi.stubEnv('PATH', [join(folder, 'none'), folder].join(delimiter));
  expect(postgresOnSystem()).toBe(folder);
});
