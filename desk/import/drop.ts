import { type RefObject, useEffect, useRef, useState } from 'react';
import type { Brought } from '../engine/task.ts';

/** What lies on a clipboard or is let go over a box: files first, then rich text, then plain. */
export async function broughtBy(data: DataTransfer): Promise<Brought[]> {
  if (data.files.length > 0) return Promise.all([...data.files].map(broughtFile));
  const html = data.getData('text/html');
  if (html.trim()) return [{ html }];
  const text = data.getData('text/plain');
  return text.trim() ? [{ text }] : [];
}

/** Files larger than this are not even read into memory: the engine would refuse them. */
const largest = 64 * 1024 * 1024;

/** A file as it is given to the engine. One that is far too large comes as a file of that many empty bytes would: refused by size. */
export async function broughtFile(file: File): Promise<Brought> {
  const whole = file.size > largest ? file.slice(0, largest + 1) : file;
  return { name: file.name, bytes: new Uint8Array(await whole.arrayBuffer()) };
}

/** Lets things be dropped on an element. Says whether something hangs over it. */
export function useDrop(element: RefObject<HTMLElement | null>, onDrop: (data: DataTransfer) => void): boolean {
  const [over, setOver] = useState(false);
  const latest = useRef(onDrop);
  latest.current = onDrop;
  useEffect(() => {
    const box = element.current;
    if (!box) return;
    const listening = new AbortController();
    const { signal } = listening;
    const enter = (event: DragEvent) => {
      event.preventDefault();
      setOver(true);
    };
    box.addEventListener('dragenter', enter, { signal });
    box.addEventListener('dragover', enter, { signal });
    box.addEventListener('dragleave', (event) => setOver(box.contains(event.relatedTarget as Node | null)), { signal });
    const drop = (event: DragEvent) => {
      event.preventDefault();
      setOver(false);
      if (event.dataTransfer) latest.current(event.dataTransfer);
    };
    box.addEventListener('drop', drop, { signal });
    return () => listening.abort();
  }, [element]);
  return over;
}
