import { defineConfig } from '@playwright/test';

/** `npm test` finds a free one, so that two checkouts can be checked at the same time. */
const port = Number(process.env.TVISYN_PORT ?? 4173);
const executablePath = process.env.TVISYN_CHROMIUM || process.env.CHROMIUM;

/** Nothing but what the tests ask for goes out to the network. */
const quiet = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-domain-reliability',
  '--disable-sync',
  '--no-first-run',
  '--no-pings',
];
/** One process for all pages of a profile, as on a small phone: to start another for each takes a twelfth of the time. */
const lean = ['--renderer-process-limit=1'];
const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  fullyParallel: true,
  // The machine that checks has two cores, and a browser waits more than it works.
  workers: 2,
  forbidOnly: true,
  // A test that passes at the second try has failed.
  retries: 0,
  reporter: 'list',
  use: {
    baseURL: `http://localhost:${port}`,
    locale: 'nb-NO',
    screenshot: 'only-on-failure',
    launchOptions: { args: [...quiet, ...lean, ...sandbox], ...(executablePath && { executablePath }) },
  },
  projects: [
    {
      name: 'desktop',
      testIgnore: '**/*.phone.spec.ts',
      grepInvert: /@phone/,
      use: { browserName: 'chromium', viewport: { width: 1440, height: 900 } },
    },
    {
      name: 'phone',
      testIgnore: '**/*.desktop.spec.ts',
      grepInvert: /@desktop/,
      use: { browserName: 'chromium', viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
    },
  ],
  // Serves what is packed; `npm test` has built it just before.
  webServer: {
    command: 'node --import tsx scripts/serve.ts',
    url: `http://localhost:${port}/health`,
    env: { PORT: String(port) },
    reuseExistingServer: false,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 3000 },
  },
});
