// Our server against nginx: the same page, the same brotli file, one processor core for server and client each.
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { PackedFile, PackedSite } from '#scripts/packed-site.ts';
import { median } from './bench/median.ts';
import { findNginx, nginxArguments, nginxMissing } from './bench/nginx.ts';
import { canPin, outputOf, startOn } from './bench/pinned.ts';
import { orStop, Stop } from './ready/stop.mjs';
import { ready } from './ready.mjs';

const goal = 0.3;
const rounds = 7;
const seconds = 3;
const connections = 64;
const ports = { ours: 4181, nginx: 4182 };
const cores = { server: 0, client: 1 };

const root = fileURLToPath(new URL('..', import.meta.url));
const packed = join(root, '.packed');
const tsx = ['--import', 'tsx'];

await orStop(async () => {
  await ready({ build: true });
  const nginx = findNginx();
  if (!nginx) throw new Stop(nginxMissing);
  const page = largestPage();
  console.log(
    `${page.path}, ${brotliSize(page)} bytes in brotli; ${connections} connections, ${rounds} rounds of ${seconds} s.`,
  );
  if (!canPin)
    console.log('Without taskset and two cores, server and client share what there is: the figures say less.');

  const servers = [
    startOn(cores.server, process.execPath, [...tsx, join(root, 'scripts/serve.ts')], { PORT: String(ports.ours) }),
    startOn(cores.server, nginx.program, nginxArguments(nginx, join(packed, 'site'), ports.nginx)),
  ];
  try {
    await Promise.all(Object.values(ports).map((port) => answering(port, page.path)));
    const ours: number[] = [];
    const theirs: number[] = [];
    // In turn, so that a slow spell of the machine meets both.
    for (let round = 0; round <= rounds; round += 1) {
      const [mine, other] = [await load(ports.ours, page.path), await load(ports.nginx, page.path)];
      if (round === 0) continue; // Warming up.
      ours.push(mine);
      theirs.push(other);
      console.log(`  round ${round}: ours ${mine}/s, nginx ${other}/s, ratio ${(mine / other).toFixed(2)}`);
    }
    const ratio = median(ours.map((mine, round) => mine / (theirs[round] ?? Number.NaN)));
    const passed = ratio >= goal;
    console.log(`Median: ours ${median(ours)}/s, nginx ${median(theirs)}/s.`);
    console.log(`Ratio ${ratio.toFixed(2)}, goal at least ${goal}: ${passed ? 'PASS' : 'FAIL'}`);
    process.exitCode = passed ? 0 : 1;
  } finally {
    for (const server of servers) server.kill('SIGTERM');
  }
});

function largestPage(): PackedFile {
  const { files } = JSON.parse(readFileSync(join(packed, 'manifest.json'), 'utf8')) as PackedSite;
  const pages = files.filter((file) => file.kind === 'document' && file.status === 200);
  const [largest] = pages.sort((a, b) => brotliSize(b) - brotliSize(a));
  if (!largest) throw new Stop('There is no page to measure with. Run: npm run build');
  return largest;
}

function brotliSize({ file }: PackedFile): number {
  return statSync(`${join(packed, 'site', file)}.br`).size;
}

async function answering(port: number, path: string): Promise<void> {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    const response = await fetch(`http://127.0.0.1:${port}${path}`).catch(() => undefined);
    if (response?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Stop(`The server on port ${port} does not answer. Is the port taken?`);
}

async function load(port: number, path: string): Promise<number> {
  const args = [...tsx, join(root, 'scripts/bench/load.ts'), String(port), path, String(seconds), String(connections)];
  const perSecond = Number(await outputOf(startOn(cores.client, process.execPath, args)));
  if (!perSecond) throw new Stop('The load driver failed. What it said stands above.');
  return perSecond;
}
