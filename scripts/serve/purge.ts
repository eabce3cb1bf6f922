import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** Milliseconds after the start, when whoever waits for a page has it, and then from one look to the next. */
const first = 20_000;
const hour = 3_600_000;

/**
 * A class is deleted when its time is up, also where nobody has opened a page of a class since the server started: the
 * classroom is opened for it where there is one, and then deletes every hour what is due. What stands in the way is
 * said in a line; reading goes on.
 */
export function purgeInTime(root: string, env: Record<string, string | undefined>): void {
  const look = async () => {
    if (!env.DATABASE_URL && !existsSync(join(root, '.data', 'class'))) return;
    const { classRuntime } = await import('#lib/class/runtime.ts');
    await classRuntime().catch(async (error: unknown) => {
      const { codeOf, troubleOf } = await import('#lib/db/trouble.ts');
      // The words of this one are ours; of another they might be a query's.
      if (troubleOf(error) === 'in-use' && error instanceof Error) console.warn(error.message);
      else
        console.warn(`The classroom's database cannot be opened (${codeOf(error) || 'no code'}). Trying again later.`);
    });
  };
  setTimeout(look, first).unref();
  setInterval(look, hour).unref();
}
