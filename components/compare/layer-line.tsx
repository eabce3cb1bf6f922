import type { LayerId } from '#lib/model/layer.ts';

interface LayerLineProps {
  layer: LayerId;
  colour: string;
  width: number;
}

/** The line of a layer as `layers.css` draws it under words, for a picture. */
export function LayerLine({ layer, colour, width }: LayerLineProps) {
  const line = { stroke: colour, fill: 'none', ...strokes[layer] };
  const paths = layer === 'word-choice' ? [wave(width)] : (heights[layer] ?? [7]).map((y) => `M0 ${y}H${width}`);
  return (
    <svg aria-hidden="true" width={width} height={14} viewBox={`0 0 ${width} 14`}>
      {paths.map((d) => (
        <path key={d} d={d} {...line} />
      ))}
    </svg>
  );
}

const strokes: Record<LayerId, { strokeWidth: number; strokeDasharray?: string; strokeLinecap?: 'round' }> = {
  facts: { strokeWidth: 4 },
  voice: { strokeWidth: 4, strokeDasharray: '22 12' },
  actors: { strokeWidth: 3 },
  certainty: { strokeWidth: 6, strokeDasharray: '0 14', strokeLinecap: 'round' },
  'word-choice': { strokeWidth: 3 },
  framing: { strokeWidth: 9 },
  translation: { strokeWidth: 3 },
};

/** Where lines that are two stand. */
const heights: Partial<Record<LayerId, number[]>> = { actors: [4, 11], translation: [2, 12] };

function wave(width: number): string {
  return `M0 7${'q6 -8 12 0t12 0'.repeat(Math.ceil(width / 24))}`;
}
