import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { Classroom, Findings } from './classroom.ts';
import { startInstance, workFolder } from './instance.ts';
import { send } from './requests.ts';
import type { Result } from './result.ts';
import { fresh, type Ground } from './scenarios.ts';

/** A disk of its own in memory, which only root can have. */
function mount(folder: string, options: string): boolean {
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', options, 'tmpfs', folder], { stdio: 'pipe' });
    return true;
  } catch {
    return false;
  }
}

const notRoot: Result['checks'] = [{ goal: 'a small disk', found: 'only root can make one', passed: null }];

/** The disk fills up while a class writes: it is said, and what was acknowledged is there when there is room again. */
export function diskFull({ port }: Ground): Promise<Result> {
  const name = 'the disk is full';
  return onDisk('size=70m', name, async (folder, disk) => {
    let instance = await startInstance(folder, port);
    const findings = new Findings();
    const classroom = new Classroom(findings, () => port);
    await classroom.open(10);
    const filler = join(disk, 'filler');
    // All that is left, and then writes until the database needs more than it has.
    try {
      execFileSync('dd', ['if=/dev/zero', `of=${filler}`, 'bs=64k'], { stdio: 'pipe' });
    } catch {
      // It ends when nothing is left.
    }
    for (let nth = 0; nth < 600 && findings.refused.size === 0; nth += 1) {
      await classroom.write(0);
      await new Promise((resolve) => setTimeout(resolve, 40));
    }
    const said = [...findings.refused.keys()].join('; ');
    const acknowledged = classroom.stored.size;
    execFileSync('rm', [filler]);
    // The same process goes on, and so does one that is started again.
    const after = await recovered(classroom);
    await instance.kill();
    instance = await startInstance(folder, port);
    const listed = await classroom.listed();
    const unstored = [...classroom.stored].filter((id) => !listed.has(id)).length;
    classroom.close();
    await instance.stop();
    return [
      { goal: 'said to whoever writes', found: said || 'nothing', passed: said.includes('"full"') },
      {
        goal: 'nothing acknowledged that is not stored',
        found: `${unstored} of ${acknowledged}`,
        passed: unstored === 0,
      },
      { goal: 'writing goes on when there is room', found: after, passed: after === 'it does' },
    ];
  });
}

async function recovered(classroom: Classroom): Promise<string> {
  const before = classroom.stored.size;
  await classroom.write(performance.now() + 15_000);
  return classroom.stored.size > before ? 'it does' : 'it does not';
}

/** The folder cannot be written to: nobody can open a class, and is told why; the site is read as ever. */
export function readOnly({ port }: Ground): Promise<Result> {
  return onDisk('size=10m', 'a folder that is read-only', async (folder, disk) => {
    execFileSync('mount', ['-o', 'remount,ro', disk]);
    const instance = await startInstance(folder, port);
    const { status, body } = await send(port, 'GET', '/CDFHJK/door');
    await instance.stop();
    const found = `${status} ${body}`;
    return [{ goal: 'said', found, passed: status === 503 && body.includes('"read-only"') }];
  });
}

function onDisk(
  options: string,
  name: string,
  use: (folder: string, disk: string) => Promise<Result['checks']>,
): Promise<Result> {
  return fresh(async (made) => {
    const folder = workFolder(join(made, 'site'));
    const disk = join(folder, '.data');
    mkdirSync(disk);
    if (!mount(disk, options)) return { name, checks: notRoot };
    try {
      return { name, checks: await use(folder, disk) };
    } finally {
      execFileSync('umount', ['-l', disk]);
    }
  });
}
