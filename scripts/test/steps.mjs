import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run, runPackage } from '../ready/command.mjs';
import { buildSite } from '../ready.mjs';
import { findChromium } from './chromium.mjs';
import { playwrightResult } from './playwright-result.mjs';
import { findPostgres } from './postgres.mjs';

/** @typedef {import('./vitest-result.mjs').Result} Result */

/** @returns {Promise<Result>} */
export async function types() {
  return whole('types', await runPackage('typescript/bin/tsc', ['--noEmit']));
}

/** @returns {Promise<Result>} */
export async function lint() {
  return whole('lint', await runPackage('@biomejs/biome/bin/biome', ['ci']));
}

/** @returns {Promise<Result>} */
export async function content() {
  return whole('content', await run('npm', ['run', '--silent', 'check:content']));
}

/**
 * A step that passes or fails as a whole counts as one test.
 *
 * @param {string} name
 * @param {{ ok: boolean, output: string }} outcome
 * @returns {Result}
 */
function whole(name, { ok, output }) {
  return one(name, ok ? undefined : output);
}

/**
 * @param {string} name
 * @param {string | undefined} trouble
 * @returns {Result}
 */
function one(name, trouble) {
  if (trouble === undefined) return { passed: 1, failed: 0, failures: [] };
  return { passed: 0, failed: 1, failures: [{ name, message: trouble }] };
}

/**
 * The classroom's tests run on the embedded database and, where it can be had, on PostgreSQL. Where CI is set they fail
 * without it.
 *
 * @returns {Promise<Result>}
 */
export async function unit() {
  if (!(await findPostgres())) {
    console.log('  PostgreSQL was not found, so the classroom was tried on the embedded database only.');
  }
  return reported(
    'unit',
    (/** @type {Result} */ result) => result,
    (file) =>
      runPackage('vitest/vitest.mjs', ['run', '--reporter=./scripts/test/vitest-reporter.mjs'], {
        env: { TVISYN_REPORT: file },
      }),
  );
}

/**
 * Always built anew: a check that trusts what an earlier run left behind checks that run.
 *
 * @returns {Promise<Result>}
 */
export async function build() {
  try {
    await buildSite({ anew: true });
    return one('build', undefined);
  } catch (error) {
    return one('build', error instanceof Error ? error.message : String(error));
  }
}

/** @returns {Promise<Result>} */
export async function browser() {
  const chromium = await findChromium();
  return reported('browser', playwrightResult, async (file) =>
    runPackage('@playwright/test/cli.js', ['test', '--reporter=json'], {
      env: { TVISYN_CHROMIUM: chromium, TVISYN_PORT: await freePort(), PLAYWRIGHT_JSON_OUTPUT_NAME: file },
    }),
  );
}

/** @returns {Promise<string>} */
async function freePort() {
  const server = createServer().listen(0);
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  return String(address && typeof address === 'object' ? address.port : 0);
}

/**
 * Runs a test runner that writes its report to a file. One that fails without a failed test has failed all the same.
 *
 * @template Report
 * @param {string} name
 * @param {(report: Report) => Result} read
 * @param {(file: string) => Promise<{ ok: boolean, output: string }>} start
 * @returns {Promise<Result>}
 */
async function reported(name, read, start) {
  const folder = mkdtempSync(join(tmpdir(), 'tvisyn-test-'));
  const file = join(folder, 'report.json');
  const { ok, output } = await start(file);
  try {
    const result = read(JSON.parse(readFileSync(file, 'utf8')));
    if (result.passed + result.failed === 0) return one(name, `No test was found.\n${output}`);
    return ok || result.failed > 0 ? result : { ...result, ...one(name, output), passed: result.passed };
  } catch {
    return one(name, output);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
