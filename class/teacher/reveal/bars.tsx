import type { ReactNode } from 'react';

export interface Bar {
  key: string;
  name: ReactNode;
  count: number;
  /** The class of a layer, for its colour. */
  layer?: string;
  more?: ReactNode;
}

/** Numbers as bars with the numbers beside them. `most` is what a full bar stands for. */
export function Bars({ bars, most, label }: { bars: readonly Bar[]; most: number; label: string }) {
  return (
    <ul className="bars" role="list" aria-label={label}>
      {bars.map(({ key, name, count, layer, more }) => (
        <li key={key}>
          <span className="bar-name">{name}</span>
          <svg
            className={layer ? `bar-of ${layer}` : 'bar-of'}
            aria-hidden="true"
            preserveAspectRatio="none"
            viewBox="0 0 100 10"
          >
            <rect width={most > 0 ? (100 * count) / most : 0} height="10" />
          </svg>
          <span className="n">{count}</span>
          {more && <span className="bar-more small soft">{more}</span>}
        </li>
      ))}
    </ul>
  );
}
