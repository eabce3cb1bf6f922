import { expect, test } from 'vitest';
import { commands } from '#desk/import/command.ts';
import { commandKeys, meaningOf } from '#desk/import/key.ts';

const press = (name: string) => {
  const keys = name.split('+');
  const key = keys.at(-1) ?? '';
  const held = (one: string) => keys.slice(0, -1).includes(one);
  return { key, altKey: held('Alt'), ctrlKey: held('Ctrl'), metaKey: held('Meta'), shiftKey: held('Shift') };
};

const cases = [
  { keys: 'ArrowDown', means: { step: 'down' } },
  { keys: 'Ctrl+End', means: { step: 'last' } },
  { keys: 'Alt+ArrowUp', means: { command: 'move-up' } },
  { keys: 'm', means: { command: 'merge' } },
  { keys: 'Shift+M', means: { command: 'merge-up' } },
  { keys: 'Enter', means: { command: 'keep' } },
  { keys: 'u', means: { history: 'undo' } },
  { keys: 'Ctrl+z', means: { history: 'undo' } },
  { keys: 'Meta+z', means: { history: 'undo' } },
  { keys: 'Ctrl+Shift+Z', means: { history: 'redo' } },
  { keys: 'Ctrl+y', means: { history: 'redo' } },
] as const;
test.each(cases)('$keys means $means', ({ keys, means }) => expect(meaningOf(press(keys))).toEqual(means));

test.each([
  'Tab',
  'Shift+Tab',
  'Escape',
  ' ',
  'Home',
  'PageDown',
  'Ctrl+m',
  'Alt+m',
  'Alt+ArrowLeft',
  'Shift+ArrowDown',
  'Ctrl+f',
  'q',
])('%s is left to the browser', (keys) => expect(meaningOf(press(keys))).toBeNull());

test('no key stands for two commands', () => {
  expect(new Set(Object.values(commandKeys).map(({ key }) => key)).size).toBe(commands.length);
});
