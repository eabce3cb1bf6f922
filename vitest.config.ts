import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

const mocked = 'tests/unit/**/*.mocked.test.ts';

export default defineConfig({
  // `server-only` throws outside Next; this is the empty file that Next itself takes in its place.
  resolve: { alias: { 'server-only': at('node_modules/server-only/empty.js') } },
  test: {
    // Files share what they import, which halves the time. One that puts a module in another's place has it to itself.
    projects: [
      {
        extends: true,
        test: { name: 'shared', include: ['tests/unit/**/*.test.{ts,tsx}'], exclude: [mocked], isolate: false },
      },
      { extends: true, test: { name: 'mocked', include: [mocked] } },
    ],
    setupFiles: [at('tests/unit/no-console-error.ts')],
    environment: 'node',
    // Of two cores it would leave one idle.
    maxWorkers: '100%',
    restoreMocks: true,
    // A machine that does other work too takes longer than the usual five seconds; nothing here measures time.
    testTimeout: 60_000,
    // The embedded database of the classroom is made in a hook.
    hookTimeout: 120_000,
  },
});
