import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { availableParallelism } from 'node:os';

/** Whether programs can be held to one processor core each. */
export const canPin = availableParallelism() > 1 && spawnSync('taskset', ['--version']).status === 0;

/** Starts a program on one core, where the system can do that. */
export function startOn(core: number, command: string, args: string[], env: Record<string, string> = {}): ChildProcess {
  const [program = command, ...rest] = canPin ? ['taskset', '-c', String(core), command, ...args] : [command, ...args];
  return spawn(program, rest, { env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'inherit'] });
}

/** Everything a program prints until it ends. */
export async function outputOf(child: ChildProcess): Promise<string> {
  let output = '';
  for await (const piece of child.stdout ?? []) output += piece;
  return output;
}
