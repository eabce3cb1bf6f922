import { useEffect } from 'react';

interface Steps {
  undo: (() => void) | undefined;
  redo: (() => void) | undefined;
}

/** Ctrl+Z and Ctrl+Shift+Z or Ctrl+Y, outside fields: there they belong to what is typed. */
export function useAnnotateKeys({ undo, redo }: Steps): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const { target } = event;
      const typing = target instanceof Element && target.matches('input:not([type=checkbox], [type=radio]), textarea');
      if (!(event.ctrlKey || event.metaKey) || typing || document.querySelector('dialog[open]')) return;
      const key = event.key.toLowerCase();
      const step = key === 'y' || (key === 'z' && event.shiftKey) ? redo : key === 'z' ? undo : undefined;
      if (!step) return;
      event.preventDefault();
      step();
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  });
}
