import {
  existsSync,
  linkSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';

/** Who holds a folder. */
interface Owner {
  pid: number;
  host: string;
  /** Tells a process from another that got its number later. */
  born: string;
}

/** How often the owner shows that it is alive, and after how long another machine takes it for dead, in milliseconds. */
const beat = 5_000;
const silence = 30_000;

/** Says that another process has the database, and what can be done. */
export class FolderInUse extends Error {
  override name = 'FolderInUse';
}

/**
 * Takes a folder for this process. The embedded database takes no lock of its own, and two processes on one folder
 * lose rows. What a dead process left behind is cleared. Gives back what releases the folder; throws
 * {@link FolderInUse} where somebody else has it, in words for whoever starts the server.
 */
export function lockFolder(folder: string): () => void {
  makeFolder(folder);
  const file = join(folder, 'owner.json');
  const own = JSON.stringify({ pid: process.pid, host: hostname(), born: bornOf(process.pid) } satisfies Owner);
  for (let attempt = 0; ; attempt += 1) {
    try {
      writeFileSync(file, own, { flag: 'wx' });
      break;
    } catch (error) {
      if (!isCode(error, 'EEXIST')) throw error;
      const found = read(file);
      if (found !== null && (attempt > 3 || isAlive(file, found))) throw inUse(folder, found);
      if (found !== null) clear(file, found);
    }
  }
  // Also tells the lock from one that another machine took after too long a silence of ours.
  const heart = setInterval(() => {
    if (read(file) === own) utimesSync(file, new Date(), new Date());
  }, beat);
  heart.unref();
  const release = () => {
    clearInterval(heart);
    process.off('exit', release);
    if (read(file) === own) rmSync(file, { force: true });
  };
  process.on('exit', release);
  return release;
}

function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    if (!isCode(error, 'ENOENT')) throw error;
    // That is what Node says of a disk that is read-only when it makes several folders; of one it says what it is.
    mkdirSync(folder);
  }
}

function read(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (isCode(error, 'ENOENT')) return null;
    throw error;
  }
}

/** A file that is no JSON was cut off while it was written. */
function ownerIn(content: string): Owner | null {
  try {
    const { pid, host, born } = JSON.parse(content) as Partial<Owner>;
    return typeof pid === 'number' && typeof host === 'string' ? { pid, host, born: String(born) } : null;
  } catch {
    return null;
  }
}

function isAlive(file: string, content: string): boolean {
  const owner = ownerIn(content);
  if (!owner || owner.host !== hostname()) return existsSync(file) && Date.now() - statSync(file).mtimeMs < silence;
  try {
    process.kill(owner.pid, 0);
  } catch (error) {
    if (!isCode(error, 'EPERM')) return false;
  }
  return bornOf(owner.pid) === owner.born;
}

/** When a process was born, in the kernel's own count; empty where the system does not tell. */
function bornOf(pid: number): string {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The name may hold blanks and brackets; the 20th field after it is the start.
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '';
  } catch {
    return '';
  }
}

/** Takes a dead owner's lock away, and puts back what turns out to be somebody else's, who was quicker. */
function clear(file: string, content: string): void {
  const aside = `${file}.${process.pid}`;
  try {
    renameSync(file, aside);
    if (read(aside) !== content) linkSync(aside, file);
  } catch (error) {
    if (!isCode(error, 'ENOENT') && !isCode(error, 'EEXIST')) throw error;
  } finally {
    rmSync(aside, { force: true });
  }
}

function inUse(folder: string, content: string): FolderInUse {
  const owner = ownerIn(content);
  const who = owner ? `process ${owner.pid} on ${owner.host}` : 'another process';
  return new FolderInUse(
    `The classroom's database in ${folder} is in use by ${who}. One process at a time may have it: stop the other one, ` +
      'or set DATABASE_URL to a PostgreSQL database, which any number may share.',
  );
}

function isCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}
