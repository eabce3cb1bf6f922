import { Fragment } from 'react';
import type { Piece } from '#lib/model/cut.ts';
import type { Look } from './look.ts';

interface ClassPiecesProps {
  pieces: readonly Piece<string>[];
  looks: ReadonlyMap<string, Look>;
  locale: string;
}

/** A segment's text with quotations and what lies on it. */
export function ClassPieces({ pieces, looks, locale }: ClassPiecesProps) {
  return pieces.map((piece, key) => {
    if (piece.kind === 'text') return piece.text;
    const inner = <ClassPieces pieces={piece.pieces} looks={looks} locale={locale} />;
    if (piece.kind === 'own') return <q key={key}>{inner}</q>;
    if (piece.kind === 'emphasis') return <em key={key}>{inner}</em>;
    const look = piece.kind === 'mark' ? looks.get(piece.id) : undefined;
    if (piece.kind === 'term' || !look) return <Fragment key={key}>{inner}</Fragment>;
    if (look.kind === 'chosen') {
      return (
        <span className="chosen-words" key={key}>
          {inner}
        </span>
      );
    }
    if (look.kind === 'heat') {
      return (
        <span className="heat" data-n={look.step} key={key}>
          {inner}
          {piece.last && (
            <>
              <sub aria-hidden="true">{look.count}</sub>
              <span className="vh" lang={locale}>
                {' '}
                ({look.label})
              </span>
            </>
          )}
        </span>
      );
    }
    return (
      <Fragment key={key}>
        <mark className={look.own ? `${look.layer} own` : look.layer} data-mark={piece.id}>
          {inner}
        </mark>
        {piece.last && look.href && (
          <a
            className={`r ${look.layer}`}
            href={look.href}
            lang={locale}
            data-n={look.number}
            aria-label={look.label}
          />
        )}
      </Fragment>
    );
  });
}
