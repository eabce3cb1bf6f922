import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { FolderInUse, lockFolder } from '#lib/db/lock.ts';

let folder = '';
let release: (() => void) | undefined;
const file = () => join(folder, 'owner.json');

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tvisyn-lock-'));
});
afterEach(() => {
  release?.();
  release = undefined;
  rmSync(folder, { recursive: true, force: true });
});

/** Another process, alive until it is told to end. */
async function otherProcess() {
  const child = spawn(process.execPath, ['-e', 'process.stdin.resume()'], { stdio: ['pipe', 'ignore', 'ignore'] });
  await once(child, 'spawn');
  const end = async () => {
    const gone = once(child, 'exit');
    child.kill('SIGKILL');
    await gone;
  };
  return { pid: child.pid ?? 0, end };
}

function bornOf(pid: number): string {
  if (!existsSync(`/proc/${pid}/stat`)) return '';
  return readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ')[19] ?? '';
}

function leave(owner: object | string): void {
  writeFileSync(file(), typeof owner === 'string' ? owner : JSON.stringify(owner));
}

describe('a folder is one process’s', () => {
  test('while that process lives another is refused, and told what to do; then it may have it', async () => {
    const other = await otherProcess();
    leave({ pid: other.pid, host: hostname(), born: bornOf(other.pid) });
    expect(() => lockFolder(folder)).toThrow(FolderInUse);
    expect(() => lockFolder(folder)).toThrow(
      new RegExp(`in use by process ${other.pid} on .*stop the other one, or set DATABASE_URL`),
    );
    await other.end();
    release = lockFolder(folder);
    expect(JSON.parse(readFileSync(file(), 'utf8'))).toMatchObject({ pid: process.pid });
  });

  test('not even the same process opens it twice', () => {
    release = lockFolder(folder);
    expect(() => lockFolder(folder)).toThrow(FolderInUse);
    release();
    release = lockFolder(folder);
  });

  test('what is released leaves nothing behind', () => {
    lockFolder(folder)();
    expect(existsSync(file())).toBe(false);
  });
});

describe('what a dead process left is cleared', () => {
  test('also where its number is another’s now', async () => {
    const other = await otherProcess();
    leave({ pid: other.pid, host: hostname(), born: '1' });
    release = lockFolder(folder);
    expect(JSON.parse(readFileSync(file(), 'utf8'))).toMatchObject({ pid: process.pid });
    await other.end();
  });

  const old = () => utimesSync(file(), new Date(Date.now() - 60_000), new Date(Date.now() - 60_000));

  test('of another machine when it has been silent for long, and not before', () => {
    leave({ pid: 1, host: 'another-machine', born: '5' });
    expect(() => lockFolder(folder)).toThrow(/process 1 on another-machine/);
    old();
    release = lockFolder(folder);
  });

  test('a file that was cut off likewise', () => {
    leave('{"pid":');
    expect(() => lockFolder(folder)).toThrow(/in use by another process/);
    old();
    release = lockFolder(folder);
  });
});

test('a lock that another took over is not released by us', () => {
  const ours = lockFolder(folder);
  leave({ pid: 1, host: 'another-machine', born: '5' });
  ours();
  expect(existsSync(file())).toBe(true);
});
