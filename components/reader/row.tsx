import type { Ref } from '#lib/model/ref.ts';
import type { Cell, Row } from '#lib/model/row.ts';
import { type MarkNote, Pieces } from './pieces.tsx';

interface RowProps {
  row: Row;
  notes: ReadonlyMap<string, MarkNote>;
  locale: string;
  glossary: string;
  /** What the block is called where it has no number of its own: caption, author line, publisher’s note. */
  label: string;
}

/** One block in both columns. The original has the ids, so that an address leads to one place. */
export function RowView({ row, label, ...shared }: RowProps) {
  const [original, translation] = row.cells;
  const number = row.kind === 'p' ? row.ref.slice(1) : '';
  return (
    <div className={row.kind === 'p' ? 'row' : `row ${row.kind}`} id={row.ref}>
      <span className="nums">
        <a className="num" href={`#${row.ref}`} aria-label={label}>
          {number || label}
        </a>
        {number && original?.segments.map(({ ref }) => <SegmentLink key={ref} reference={ref} />)}
      </span>
      {original && <CellView cell={original} column="original" row={row} {...shared} />}
      {translation && <CellView cell={translation} column="translation" row={row} {...shared} />}
    </div>
  );
}

function SegmentLink({ reference }: { reference: Ref }) {
  return (
    <a className="sn" href={`#${reference}`} tabIndex={-1}>
      {reference.slice(1)}
    </a>
  );
}

interface CellProps {
  cell: Cell;
  column: 'original' | 'translation';
  row: Row;
  notes: ReadonlyMap<string, MarkNote>;
  locale: string;
  glossary: string;
}

/** Languages that set no space between sentences. */
const unspaced = /^(zh|ja)\b/;

export function CellView({ cell, column, row, ...drawing }: CellProps) {
  const segments = cell.segments.map((segment, index) => [
    index > 0 && !unspaced.test(cell.lang) && ' ',
    <span
      className="s"
      key={segment.ref}
      id={column === 'original' ? segment.ref : undefined}
      data-segment={segment.ref}
      lang={cell.lang}
    >
      <Pieces pieces={segment.pieces} {...drawing} />
    </span>,
  ]);
  const shared = { 'data-column': column, lang: cell.lang };
  if (row.kind === 'h' && column === 'original') return <h1 {...shared}>{segments}</h1>;
  if (row.kind === 'h') {
    return (
      <p className="title" {...shared}>
        {segments}
      </p>
    );
  }
  if (row.heading && column === 'original') return <h2 {...shared}>{segments}</h2>;
  return (
    <p className={row.heading ? 'heading' : undefined} {...shared}>
      {segments}
    </p>
  );
}
