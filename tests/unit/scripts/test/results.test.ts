import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { playwrightResult } from '#scripts/test/playwright-result.mjs';
import { vitestResult } from '#scripts/test/vitest-result.mjs';

const browserReport = (status: string, errors: { message: string }[] = []) => ({
  suites: [
    {
      title: 'a.spec.ts',
      specs: [
        { title: 't', file: 'a.spec.ts', line: 3, tests: [{ projectName: 'phone', status, results: [{ errors }] }] },
      ],
    },
  ],
});

const statuses = [
  { status: 'expected', passed: 1, failed: 0 },
  { status: 'unexpected', passed: 0, failed: 1 },
  { status: 'flaky', passed: 0, failed: 1 },
  { status: 'skipped', passed: 0, failed: 0 },
];

test.each(statuses)(
  'a browser test that is $status gives $passed passed, $failed failed',
  ({ status, passed, failed }) => {
    expect(playwrightResult(browserReport(status))).toMatchObject({ passed, failed });
  },
);

test('a failed browser test is named with its place, its project and what it said', () => {
  expect(playwrightResult(browserReport('unexpected', [{ message: 'no' }])).failures).toEqual([
    { name: 'tests/e2e/a.spec.ts:3 › t (phone)', message: 'no' },
  ]);
});

test('trouble outside the browser tests is a failure', () => {
  expect(playwrightResult({ suites: [], errors: [{ message: 'no server' }] })).toMatchObject({ passed: 0, failed: 1 });
});

const unitFile = (state: string, errors: { message: string; diff?: string }[] = []) => ({
  moduleId: resolve('tests/unit/a.test.ts'),
  children: { allTests: () => [{ fullName: 't', result: () => ({ state, errors }) }] },
  errors: () => [],
});

test('a failed unit test is told with what it said and what differed', () => {
  const failed = unitFile('failed', [{ message: 'not equal', diff: '- a + b' }]);
  expect(vitestResult([unitFile('passed'), unitFile('skipped'), failed], [])).toEqual({
    passed: 1,
    failed: 1,
    failures: [{ name: join('tests', 'unit', 'a.test.ts › t'), message: 'not equal\n- a + b' }],
  });
});

test('a unit test file that cannot be loaded is a failure, and so is trouble outside the tests', () => {
  const broken = { ...unitFile('passed'), errors: () => [{ message: 'no such module' }] };
  expect(vitestResult([broken], [{ message: 'too late' }])).toMatchObject({ passed: 1, failed: 2 });
});
