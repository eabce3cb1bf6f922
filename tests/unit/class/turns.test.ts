import { expect, test } from 'vitest';
import { Turns } from '#lib/class/turns.ts';

function gate() {
  let open: () => void = () => undefined;
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { open, opened };
}

test('one after another for a key, whatever became of the one before; other keys do not wait', async () => {
  const turns = new Turns();
  const done: string[] = [];
  const first = gate();
  const a = turns.take('a', async () => {
    await first.opened;
    done.push('a1');
    throw new Error('a1 failed');
  });
  const a2 = turns.take('a', async () => done.push('a2'));
  await turns.take('b', async () => done.push('b1'));
  expect(done).toEqual(['b1']);
  first.open();
  await expect(a).rejects.toThrow('a1 failed');
  await a2;
  expect(done).toEqual(['b1', 'a1', 'a2']);
  expect(await turns.take('a', async () => 'a3')).toBe('a3');
});
