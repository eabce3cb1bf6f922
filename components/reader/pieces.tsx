import { Fragment } from 'react';
import type { Piece } from '#lib/model/cut.ts';

/** What the drawing of a mark needs to know of its note. */
export interface MarkNote {
  /** One of the seven, or a layer that a person has made; by it the mark has its hue and line, and so has the link. */
  layer: string;
  number: number;
  /** What the link to the note is called, in the language of the interface. */
  label: string;
}

interface PiecesProps {
  pieces: readonly Piece<string>[];
  notes: ReadonlyMap<string, MarkNote>;
  locale: string;
  /** The address of the page that explains the words of the glossary. */
  glossary: string;
}

/**
 * A segment's text with quotations and marks. After the last piece of a mark stands a link to its note: it takes no
 * room, so that layers can come and go without moving a word.
 */
export function Pieces({ pieces, ...shared }: PiecesProps) {
  const { notes, locale, glossary } = shared;
  return pieces.map((piece, key) => {
    if (piece.kind === 'text') return piece.text;
    const inner = <Pieces pieces={piece.pieces} {...shared} />;
    if (piece.kind === 'own') return <q key={key}>{inner}</q>;
    if (piece.kind === 'emphasis') return <em key={key}>{inner}</em>;
    if (piece.kind === 'term') {
      return (
        <a key={key} className="term" href={`${glossary}#${piece.term}`}>
          {inner}
        </a>
      );
    }
    const note = notes.get(piece.id);
    if (!note) return <Fragment key={key}>{inner}</Fragment>;
    return (
      <Fragment key={key}>
        <mark data-annotation={piece.id} data-layer={note.layer}>
          {inner}
        </mark>
        {piece.last && (
          <a
            className={`r ${note.layer}`}
            href={`#n-${piece.id}`}
            lang={locale}
            data-n={note.number}
            aria-label={note.label}
          />
        )}
      </Fragment>
    );
  });
}
