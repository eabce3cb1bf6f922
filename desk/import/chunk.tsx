import { type ReactNode, useEffect, useRef, useState } from 'react';

interface ChunkProps {
  /** Drawn wherever it is: something in it has the focus. */
  held?: boolean;
  /** How high it is thought to be before it has been drawn, in rem. */
  guess: number;
  className?: string;
  role?: 'rowgroup' | 'presentation';
  children: () => ReactNode;
}

/** A part of a long list that is drawn only while it is near the window; otherwise it holds its room. */
export function Chunk({ held = false, guess, className, role, children }: ChunkProps) {
  const box = useRef<HTMLDivElement>(null);
  const [near, setNear] = useState(false);
  const [height, setHeight] = useState<number | null>(null);
  useEffect(() => {
    const element = box.current;
    if (!element) return;
    const watch = new IntersectionObserver(
      ([entry]) => {
        if (!entry) return;
        // Leaving the window, it is measured while it still stands.
        if (!entry.isIntersecting && element.childElementCount > 0) setHeight(element.offsetHeight);
        setNear(entry.isIntersecting);
      },
      { rootMargin: '1000px 0px' },
    );
    watch.observe(element);
    return () => watch.disconnect();
  }, []);
  const drawn = near || held;
  const room = height === null ? `${guess}rem` : `${height}px`;
  return (
    <div ref={box} role={role} className={className} style={drawn ? undefined : { blockSize: room }}>
      {drawn && children()}
    </div>
  );
}

/** Cuts a list into parts of so many. */
export function inChunks<T>(all: readonly T[], size: number): { from: number; part: readonly T[] }[] {
  const count = Math.ceil(all.length / size);
  return Array.from({ length: count }, (_, at) => ({ from: at * size, part: all.slice(at * size, (at + 1) * size) }));
}
