// The one check. Cheap steps first; each runs even if another has failed, and only the browser needs the build.

import { stripVTControlCharacters } from 'node:util';
import { Stop } from './ready/stop.mjs';
import { ready } from './ready.mjs';
import { browser, build, content, lint, types, unit } from './test/steps.mjs';

/** @typedef {import('./test/vitest-result.mjs').Result} Result */

/** @typedef {[name: string, run: () => Promise<Result>]} Step */

/**
 * What stands together runs at the same time: by itself none of them fills two cores.
 *
 * @type {Step[][]}
 */
const steps = [
  [
    ['types', types],
    ['lint', lint],
    ['content', content],
  ],
  [
    ['unit', unit],
    ['build', build],
  ],
  [['browser', () => (failedSteps.has('build') ? notBuilt() : browser())]],
];

/** What a step found is shown whole, short of what no one would read to its end. */
const mostLines = 1000;

const failedSteps = new Set();
const total = { passed: 0, failed: 0 };

/** @type {Result | undefined} */
const unready = await ready({ build: false }).then(() => undefined, told);
if (unready) count('set-up', unready);
else {
  for (const together of steps) await Promise.all(together.map(take));
}

console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;

/**
 * Takes a step and tells of it when it is done, all at once, so that two do not speak through each other.
 *
 * @param {Step} step
 */
async function take([name, run]) {
  const started = Date.now();
  const result = await run().catch(told);
  console.log(`\n${name}`);
  count(name, result);
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  console.log(`  ${result.passed} passed, ${result.failed} failed, ${seconds} s`);
}

/**
 * @param {string} name
 * @param {Result} result
 */
function count(name, { passed, failed, failures }) {
  for (const failure of failures) console.log(`\n✗ ${failure.name}\n${indent(failure.message)}\n`);
  total.passed += passed;
  total.failed += failed;
  if (failed > 0) failedSteps.add(name);
}

/** @returns {Promise<Result>} */
async function notBuilt() {
  return {
    passed: 0,
    failed: 1,
    failures: [{ name: 'browser', message: 'Not run, since the pages could not be built.' }],
  };
}

/**
 * What stops one step is a failure like others, and does not stop the rest.
 *
 * @param {unknown} error
 * @returns {Result}
 */
function told(error) {
  const unexpected = error instanceof Error ? (error.stack ?? error.message) : String(error);
  const message = error instanceof Stop ? error.message : unexpected;
  return { passed: 0, failed: 1, failures: [{ name: 'set-up', message }] };
}

/** @param {string} text */
function indent(text) {
  const lines = stripVTControlCharacters(text).trimEnd().split('\n');
  const left = lines.length > mostLines ? [`… and ${lines.length - mostLines} lines more`] : [];
  return [...lines.slice(0, mostLines), ...left].map((line) => `  ${line}`).join('\n');
}
