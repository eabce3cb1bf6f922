import type { Entry } from '#lib/model/timeline.ts';

/** The sign of a kind, its middle at a point: each has a form of its own, so that colour is never alone. */
export function Sign({ kind, x, y }: { kind: Entry['kind']; x: number; y: number }) {
  switch (kind) {
    case 'event':
      return <circle className="sign" cx={x} cy={y} r="6" />;
    case 'plan':
      return <circle className="sign hollow" cx={x} cy={y} r="6" strokeDasharray="3 2" />;
    case 'grant':
      return <rect className="sign" x={x - 6} y={y - 6} width="12" height="12" />;
    case 'report':
      return <path className="sign hollow" d={`M${x} ${y - 6}l6.5 11.5h-13z`} />;
    case 'text':
      return <path className="sign hollow text" d={`M${x} ${y - 7.5}l7.5 7.5l-7.5 7.5l-7.5 -7.5z`} />;
  }
}
