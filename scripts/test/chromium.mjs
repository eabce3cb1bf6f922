import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { run, runPackage } from '../ready/command.mjs';
import { Stop } from '../ready/stop.mjs';

/** The one without windows first: it opens a page in a fraction of the time. */
const names = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'microsoft-edge',
];

/** Debian’s packages, the quicker first; older releases have the second only. */
const packages = ['chromium-headless-shell', 'chromium'];

/** Folders of Windows where programs may be. */
const windowsFolders = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].map((name) => process.env[name] ?? '');

/** Where browsers of this kind are when they are not on the search path. */
const places = [
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ...windowsFolders
    .filter(Boolean)
    .flatMap((folder) => [
      join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe'),
      join(folder, 'Chromium', 'Application', 'chrome.exe'),
      join(folder, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
    ]),
];

/**
 * Finds a Chromium for the browser tests: the one named in CHROMIUM, one of the system, Playwright’s own,
 * or one that can be fetched now. Needs the packages to be installed.
 *
 * @returns {Promise<string>} Its path.
 */
export async function findChromium() {
  const named = process.env.CHROMIUM;
  if (named) {
    if (runs(named)) return named;
    throw new Stop(
      `CHROMIUM is “${named}”, and there is no program there. Give the path of a Chromium, or leave it out.`,
    );
  }
  const found = onSystem() ?? (await playwrights());
  if (found) return found;
  console.log('Fetching a Chromium for the browser tests …');
  await runPackage('@playwright/test/cli.js', ['install', 'chromium']);
  const fetched = await playwrights();
  if (fetched) return fetched;
  if (process.platform === 'linux' && process.getuid?.() === 0 && runs('/usr/bin/apt-get')) {
    await run('apt-get', ['update']);
    for (const name of packages) {
      await run('apt-get', ['install', '-y', '--no-install-recommends', name], {
        env: { DEBIAN_FRONTEND: 'noninteractive' },
      });
      const installed = onSystem();
      if (installed) return installed;
    }
  }
  throw new Stop(
    'The browser tests need Chromium or Chrome, and none was found or could be fetched. Install one, or set CHROMIUM to its path.',
  );
}

function onSystem() {
  const ending = process.platform === 'win32' ? '.exe' : '';
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return [...folders.flatMap((folder) => names.map((name) => join(folder, name + ending))), ...places].find(runs);
}

/** Playwright’s download, if it is there and starts: on a bare machine it may lack libraries of the system. */
async function playwrights() {
  const { chromium } = await import('@playwright/test');
  const path = chromium.executablePath();
  if (!path || !runs(path)) return undefined;
  const { ok } = await run(path, ['--version']);
  return ok || process.platform === 'win32' ? path : undefined;
}

/** @param {string} path */
function runs(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
