/**
 * @typedef {import('./vitest-result.mjs').Result} Result
 * @typedef {{ title: string, file: string, line: number, tests: Test[] }} Spec
 * @typedef {{ projectName: string, status: string, results: { errors?: { message?: string }[] }[] }} Test
 * @typedef {{ title: string, specs?: Spec[], suites?: Suite[] }} Suite
 */

/**
 * Counts what Playwright reports as JSON. Only “expected” is passed: “flaky” is a failure that was lucky once.
 *
 * @param {{ suites: Suite[], errors?: { message?: string }[] }} report
 * @returns {Result}
 */
export function playwrightResult({ suites, errors = [] }) {
  const specs = suites.flatMap(specsOf);
  const tests = specs.flatMap((spec) => spec.tests.map((test) => ({ ...test, spec })));
  const failures = tests
    .filter(({ status }) => status === 'unexpected' || status === 'flaky')
    .map(({ spec, projectName, results }) => ({
      name: `tests/e2e/${spec.file}:${spec.line} › ${spec.title} (${projectName})`,
      message: results
        .flatMap((result) => result.errors ?? [])
        .map((error) => error.message ?? '')
        .join('\n'),
    }));
  // Trouble outside any test: a spec that cannot be read, a server that does not start.
  failures.push(...errors.map((error) => ({ name: 'browser tests', message: error.message ?? '' })));
  return { passed: tests.filter(({ status }) => status === 'expected').length, failed: failures.length, failures };
}

/**
 * @param {Suite} suite
 * @returns {Spec[]}
 */
function specsOf({ title, specs = [], suites = [] }) {
  // The outermost suite is the file, which each spec names itself.
  const named = specs.map((spec) => ({
    ...spec,
    title: title === spec.file ? spec.title : `${title} › ${spec.title}`,
  }));
  return [...named, ...suites.flatMap(specsOf)];
}
