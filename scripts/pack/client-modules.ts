import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The client modules that a route would need in the browser, by their path in the checkout, read from the manifest
 * that Next writes for it. Next's own are left out: its router, which a document does without.
 * So are the pages for what fails (`error.tsx`): Next wants them to be client modules, and no document shows them.
 */
export function clientModules(next: string, route: string): string[] {
  const file = join(next, 'server', 'app', route, 'page_client-reference-manifest.js');
  if (!existsSync(file)) throw new Error(`${file} is missing. Next may have changed where it lists client modules.`);
  return modulesIn(readFileSync(file, 'utf8'));
}

/** The same, from the words of such a manifest: a script that assigns one object. */
export function modulesIn(manifest: string): string[] {
  const start = manifest.indexOf('] = ');
  const end = manifest.lastIndexOf('}');
  const { clientModules } = JSON.parse(manifest.slice(start + 4, end + 1)) as {
    clientModules: Record<string, unknown>;
  };
  const found = Object.keys(clientModules).map((module) => module.replace(/^\[project\]\//, '').replace(/ <.*>$/, ''));
  return [...new Set(found)].filter((module) => !isHarmless(module)).sort();
}

function isHarmless(module: string): boolean {
  return /(^|\/)node_modules\/next\//.test(module) || /^(\.\/)?app\/(.*\/)?(global-)?error\.tsx$/.test(module);
}
