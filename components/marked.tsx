import type { Piece } from '#lib/model/cut.ts';

interface MarkedProps {
  pieces: readonly Piece<string>[];
  /** The class of a mark, by its id: the layer whose line it wears, and what else it is. */
  classOf: (id: string) => string;
}

/** A segment’s text with quotations, emphasis and marks, without links. */
export function Marked({ pieces, classOf }: MarkedProps) {
  return pieces.map((piece, key) => {
    if (piece.kind === 'text') return piece.text;
    const inner = <Marked pieces={piece.pieces} classOf={classOf} />;
    if (piece.kind === 'own') return <q key={key}>{inner}</q>;
    if (piece.kind === 'emphasis') return <em key={key}>{inner}</em>;
    if (piece.kind === 'term') return inner;
    return (
      <mark key={key} className={classOf(piece.id)}>
        {inner}
      </mark>
    );
  });
}
