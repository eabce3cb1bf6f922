import { afterEach, beforeEach, expect, vi } from 'vitest';

// An error that only scrolls by is an error that nobody mends, so each one fails the test that made it.
let seen: ReturnType<typeof vi.fn>;

beforeEach(() => {
  const spy = vi.spyOn(console, 'error');
  seen = spy;
});

afterEach(() => {
  expect(seen.mock.calls, 'console.error was called').toEqual([]);
});
