import type { CSSProperties } from 'react';

/** A share of the whole as a bar, 0–1. What it says stands beside it in numbers. */
export function BarOf({ share }: { share: number }) {
  return <span className="bar-of" aria-hidden="true" style={{ '--v': share * 100 } as CSSProperties} />;
}
