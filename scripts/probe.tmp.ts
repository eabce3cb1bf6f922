import { mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { Classroom, Findings } from './bench/class/classroom.ts';
import { startInstance, workFolder } from './bench/class/instance.ts';

const folder = workFolder(join(mkdtempSync('/tmp/probe-'), 'site'));
const t0 = performance.now();
const log = (w: string) => console.log(Math.round(performance.now() - t0), w);
const i = await startInstance(folder, 4720);
log('started');
const f = new Findings();
const c = new Classroom(f, () => 4720);
await c.open(5);
log('opened');
for (let n = 0; n < 10; n++) {
  const t = performance.now();
  await c.write(performance.now() + 5000);
  log('write ' + Math.round(performance.now() - t));
}
log(JSON.stringify([...f.refused]) + i.said());
console.log(await i.stop());
process.exit();
