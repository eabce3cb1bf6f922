// The classroom under load and under misfortune: real HTTP and event streams, on this machine only.
//   npm run bench:class              all of it, some five minutes
//   npm run bench:class -- thirty    one scenario by its name
import { availableParallelism, cpus, totalmem } from 'node:os';
import { diskFull, readOnly } from './bench/class/disk.ts';
import { printResults, type Result } from './bench/class/result.ts';
import {
  allCut,
  type Ground,
  killed,
  oneOfTwo,
  restarted,
  thirty,
  thousand,
  threeHundred,
} from './bench/class/scenarios.ts';
import { orStop, Stop } from './ready/stop.mjs';
import { ready } from './ready.mjs';
import { postgresOnSystem } from './test/postgres.mjs';

const scenarios: Record<string, (ground: Ground) => Promise<Result>> = {
  thirty,
  threeHundred,
  thousand,
  killed,
  oneOfTwo,
  restarted,
  allCut,
  diskFull,
  readOnly,
};

await orStop(async () => {
  const asked = process.argv.slice(2);
  const unknown = asked.find((name) => !Object.hasOwn(scenarios, name));
  if (unknown) throw new Stop(`There is no scenario “${unknown}”. There are: ${Object.keys(scenarios).join(', ')}.`);
  await ready({ build: true });
  const ground = { port: Number(process.env.TVISYN_PORT) || 4190, bin: postgresOnSystem() };
  const results: Result[] = [];
  for (const name of asked.length > 0 ? asked : Object.keys(scenarios)) {
    const began = performance.now();
    const result = await scenarios[name]?.(ground).catch((error: unknown): Result => {
      const found = error instanceof Error ? error.message : String(error);
      return { name, checks: [{ goal: 'comes to an end', found, passed: false }] };
    });
    if (result) results.push(result);
    const seconds = Math.round((performance.now() - began) / 1000);
    console.log(`${name}, ${seconds} s: ${result?.checks.map(({ found }) => found).join(' · ')}`);
  }
  const gigabytes = Math.round(totalmem() / 2 ** 30);
  const machine = `${availableParallelism()} cores (${cpus()[0]?.model ?? 'unknown'}), ${gigabytes} GB, Node ${process.version}; the driver shares them.`;
  process.exitCode = printResults(results, machine) ? 0 : 1;
});
