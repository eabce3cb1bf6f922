import type { Command } from './command.ts';
import type { Step } from './hand.ts';

/** The keys of a row: what is pressed, and how it is shown. Held with a letter: nothing, or Shift. */
export const commandKeys: Readonly<Record<Command, { key: string; shown: string; aria: string }>> = {
  keep: { key: 'Enter', shown: '↵', aria: 'Enter' },
  merge: { key: 'm', shown: 'M', aria: 'm' },
  'merge-up': { key: 'M', shown: '⇧M', aria: 'Shift+m' },
  split: { key: 's', shown: 'S', aria: 's' },
  'move-up': { key: 'Alt+ArrowUp', shown: 'Alt ↑', aria: 'Alt+ArrowUp' },
  'move-down': { key: 'Alt+ArrowDown', shown: 'Alt ↓', aria: 'Alt+ArrowDown' },
  alone: { key: 'o', shown: 'O', aria: 'o' },
  divide: { key: 'd', shown: 'D', aria: 'd' },
  join: { key: 'j', shown: 'J', aria: 'j' },
  write: { key: 'w', shown: 'W', aria: 'w' },
  note: { key: 'n', shown: 'N', aria: 'n' },
  strike: { key: 'x', shown: 'X', aria: 'x' },
};

const steps: Readonly<Record<string, Step>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
  'Ctrl+Home': 'first',
  'Ctrl+End': 'last',
};

/** What a key means while a sentence has the focus. */
export type Meaning = { step: Step } | { command: Command } | { history: 'undo' | 'redo' };

/** As much of a keyboard event as matters. */
export type Pressed = Pick<KeyboardEvent, 'key' | 'altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey'>;

/** Reads a key; `null` for one that is the browser's or a screen reader's. */
export function meaningOf(pressed: Pressed): Meaning | null {
  const history = historyKey(pressed);
  if (history) return { history };
  const { key, altKey, ctrlKey, metaKey, shiftKey } = pressed;
  if (key === 'u' && !altKey && !ctrlKey && !metaKey) return { history: 'undo' };
  const name = `${ctrlKey || metaKey ? 'Ctrl+' : ''}${altKey ? 'Alt+' : ''}${key}`;
  const step = shiftKey ? undefined : steps[name];
  if (step) return { step };
  const command = (Object.keys(commandKeys) as Command[]).find((one) => commandKeys[one].key === name);
  return command ? { command } : null;
}

/** Undo and redo as everywhere; these hold in the whole page but where somebody writes. */
export function historyKey({ key, altKey, ctrlKey, metaKey, shiftKey }: Pressed): 'undo' | 'redo' | null {
  if (altKey || !(ctrlKey || metaKey)) return null;
  if (key.toLowerCase() === 'z') return shiftKey ? 'redo' : 'undo';
  return key.toLowerCase() === 'y' && !shiftKey ? 'redo' : null;
}
