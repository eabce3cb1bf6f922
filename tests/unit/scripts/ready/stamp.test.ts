import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { stamp } from '#scripts/ready/stamp.mjs';

let root: string;
const write = (path: string, text: string) => {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
};

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'tvisyn-stamp-'));
  write('app/page.tsx', 'a');
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const cases = [
  { path: 'app/page.tsx', text: 'b', stale: true },
  { path: 'articles/new/text.nb.mdx', text: 'a', stale: true },
  { path: 'a-folder-of-tomorrow/a.ts', text: 'a', stale: true },
  { path: 'app/about.md', text: 'a', stale: true },
  { path: '.env.local', text: 'a', stale: true },
  { path: 'library/ferry/post/text.nb.mdx', text: 'a', stale: true },
  { path: 'library/.before/ferry/post-1/text.nb.mdx', text: 'a', stale: false },
  { path: 'README.md', text: 'a', stale: false },
  { path: 'docs/decisions/0001.md', text: 'a', stale: false },
  { path: 'deploy/compose.yaml', text: 'a', stale: false },
  { path: 'tests/unit/a.test.ts', text: 'a', stale: false },
  { path: '.next/BUILD_ID', text: 'a', stale: false },
  { path: '.git/HEAD', text: 'a', stale: false },
  { path: 'node_modules/a/index.js', text: 'a', stale: false },
  { path: 'public/reader.js', text: 'a', stale: false },
  { path: 'tsconfig.tsbuildinfo', text: 'a', stale: false },
];

test.each(cases)('after a change in $path a new build is needed: $stale', ({ path, text, stale }) => {
  const before = stamp(root, {});
  write(path, text);
  expect(stamp(root, {}) !== before).toBe(stale);
});

test('a new time on an old file changes nothing', () => {
  const before = stamp(root, {});
  utimesSync(join(root, 'app/page.tsx'), 1, 1);
  expect(stamp(root, {})).toBe(before);
});

test('words that move from one file to the next are a change', () => {
  write('app/page.tsx', 'ab');
  write('app/q.tsx', 'c');
  const before = stamp(root, {});
  write('app/page.tsx', 'a');
  write('app/q.tsx', 'bc');
  expect(stamp(root, {})).not.toBe(before);
});

test('the address of the site counts', () => {
  expect(stamp(root, { TVISYN_URL: 'https://a.example' })).not.toBe(stamp(root, {}));
});
