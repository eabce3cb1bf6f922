import { relative } from 'node:path';

/**
 * @typedef {{ name: string, message: string }} Failure
 * @typedef {{ passed: number, failed: number, failures: Failure[] }} Result
 * @typedef {{ message?: string | undefined, diff?: string | undefined, stacks?: Place[] | undefined,
 *   cause?: unknown }} Trouble
 * @typedef {{ file: string, line: number, column: number }} Place
 * @typedef {{ fullName: string, result: () => { state: string, errors?: readonly Trouble[] | undefined } }} Test
 * @typedef {{ moduleId: string, children: { allTests: () => Iterable<Test> }, errors: () => readonly Trouble[] }} Module
 */

/**
 * Counts the unit tests that vitest ran. A file that cannot be loaded is a failed test, and so is trouble outside tests.
 *
 * @param {readonly Module[]} modules
 * @param {readonly Trouble[]} unhandled
 * @returns {Result}
 */
export function vitestResult(modules, unhandled) {
  /** @type {Failure[]} */
  const failures = [];
  let passed = 0;
  for (const module of modules) {
    const file = relative(process.cwd(), module.moduleId);
    for (const test of module.children.allTests()) {
      const { state, errors = [] } = test.result();
      if (state === 'passed') passed += 1;
      if (state === 'failed') failures.push({ name: `${file} › ${test.fullName}`, message: told(errors) });
    }
    const broken = module.errors();
    if (broken.length > 0) failures.push({ name: file, message: told(broken) });
  }
  if (unhandled.length > 0) failures.push({ name: 'unit tests', message: told(unhandled) });
  return { passed, failed: failures.length, failures };
}

/** @param {readonly Trouble[]} errors */
function told(errors) {
  return errors
    .map(({ message = '', diff = '', stacks = [], cause }) => {
      const place = stacks[0] ? `at ${relative(process.cwd(), stacks[0].file)}:${stacks[0].line}` : '';
      // A property tells in its message for what it failed, and in its cause why.
      const why = cause && typeof cause === 'object' && 'message' in cause ? `Cause: ${cause.message}` : '';
      return [message, diff, why, place].filter(Boolean).join('\n');
    })
    .join('\n');
}
