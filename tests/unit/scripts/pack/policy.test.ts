import { expect, test } from 'vitest';
import { allow, policy } from '#scripts/pack/policy.ts';

test('an inline script is allowed by its hash', () => {
  // The example of the Content Security Policy recommendation, level 2, 4.2.5.
  expect(allow("alert('Hello, world.');")).toBe("'sha256-qznLcsROx4GACP2dm0UCKCzCG+HiZ1guq6ZZDob/Tng='");
});

test('nothing is allowed that is not named', () => {
  const directives = policy({ scripts: ['a'], styles: ['b', 'b'] }).split('; ');
  expect(directives).toContain("default-src 'none'");
  expect(directives).toContain(`script-src 'self' ${allow('a')}`);
  expect(directives).toContain(`style-src 'self' ${allow('b')}`);
  expect(directives.join()).not.toContain('unsafe');
});

test('nothing turns strings into markup but what a program names, and only a program has workers', () => {
  expect(policy()).toContain("require-trusted-types-for 'script'; trusted-types 'none'");
  expect(policy()).not.toContain('worker-src');
  expect(policy(undefined, 'program')).toContain("require-trusted-types-for 'script'; trusted-types default");
  expect(policy(undefined, 'program')).toContain("worker-src 'self'");
});
