import { expect, test } from 'vitest';
import { checkNode } from '#scripts/ready.mjs';

test.each(['20.9.0', '20.20.2', '22.0.0', '26.1.0'])('Node %s will do', (version) => {
  expect(() => checkNode(version)).not.toThrow();
});

test.each(['18.20.0', '20.8.1'])('Node %s is told to be too old', (version) => {
  expect(() => checkNode(version)).toThrow(`Tvisyn needs Node 20.9 or newer, and this is ${version}.`);
});
