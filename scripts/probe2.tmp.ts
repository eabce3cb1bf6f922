import { Classroom, Findings } from './bench/class/classroom.ts';

const t0 = performance.now();
const log = (w: string) => console.log(Math.round(performance.now() - t0), w);
const f = new Findings();
const c = new Classroom(f, () => 4720);
await c.open(30);
log('opened');
for (let n = 0; n < 20; n++) {
  const t = performance.now();
  await c.write(performance.now() + 5000);
  process.stdout.write(Math.round(performance.now() - t) + ' ');
  await new Promise((r) => setTimeout(r, 50));
}
const t = performance.now();
const ps = [];
for (let n = 0; n < 100; n++) ps.push(c.write(performance.now() + 5000));
await Promise.all(ps);
log('\n100 writes at once in ' + Math.round(performance.now() - t));
log(JSON.stringify([...f.refused]));
log('shown ' + f.shown.length + ' ' + f.shown.slice(-5).map(Math.round));
process.exit();
