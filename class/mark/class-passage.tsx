import { type ReactNode, useMemo } from 'react';
import { useRowLabel } from '#components/reader/columns.tsx';
import type { ReadText, Wire } from '#lib/class/wire.ts';
import type { BlockRef, Ref } from '#lib/model/ref.ts';
import { type Cell, type Row, rows } from '#lib/model/row.ts';
import type { Text } from '#lib/model/text.ts';
import type { Drawn } from './class-parts.ts';
import { ClassPieces } from './class-pieces.tsx';
import type { Look } from './look.ts';

interface ClassPassageProps {
  text: Pick<Wire<ReadText>, 'number' | 'original' | 'translation' | 'withheld'>;
  /** What lies on it; nothing, where it is only read. */
  drawn?: Drawn;
  /** Only this block, or this segment, of what the class reads. */
  only?: BlockRef | Ref;
  locale: string;
  /** What stands in the place of a line that the pupils translate themselves. */
  withheld: ReactNode;
  /** What stands after a segment, in the original's column. */
  after?: (ref: Ref) => ReactNode;
}

const bare: Drawn = { parts: [], looks: new Map() };

/**
 * A text of the class, the original beside its translation, in the reader's rows: what the pupils, the teacher and the
 * wall see alike. It draws what it is given and decides nothing. Each segment bears `data-text`, `data-segment` and
 * `lang`.
 */
export function ClassPassage({ text, drawn = bare, only, locale, withheld, after }: ClassPassageProps) {
  const labelOf = useRowLabel();
  const { number, original, translation } = text;
  const drawnRows = useMemo(() => {
    const texts = [original, ...(translation ? [translation] : [])].map((one) => narrowed(one as Text, only));
    return rows(texts, drawn.parts);
  }, [original, translation, drawn, only]);
  return (
    <div className="class-grid" data-sided={translation ? '' : undefined}>
      {drawnRows.map((row) => (
        <div className={row.kind === 'p' ? 'row' : `row ${row.kind}`} key={row.ref}>
          <span className="nums">
            <span className="num" title={labelOf(row)}>
              <span aria-hidden="true">{row.kind === 'p' ? row.ref.slice(1) : ''}</span>
              <span className="vh">{labelOf(row)}</span>
            </span>
          </span>
          {row.cells.map((cell, index) => (
            <CellView
              key={cell.lang}
              row={row}
              cell={cell}
              column={index === 0 ? 'original' : 'translation'}
              number={number}
              looks={drawn.looks}
              locale={locale}
              withheld={(ref) => index > 0 && text.withheld.includes(ref) && withheld}
              after={index === 0 ? after : undefined}
            />
          ))}
        </div>
      ))}
    </div>
  );
}

interface CellViewProps {
  row: Row;
  cell: Cell;
  column: 'original' | 'translation';
  number: number;
  looks: ReadonlyMap<string, Look>;
  locale: string;
  withheld: (ref: Ref) => ReactNode;
  after: ((ref: Ref) => ReactNode) | undefined;
}

/** Languages that set no space between sentences. */
const unspaced = /^(zh|ja)\b/;

function CellView({ row, cell, column, number, looks, locale, withheld, after }: CellViewProps) {
  const segments = cell.segments.map(({ ref, pieces }, index) => {
    const instead = withheld(ref);
    return [
      index > 0 && !unspaced.test(cell.lang) && ' ',
      instead ? (
        <span className="withheld" key={ref} lang={locale}>
          {instead}
        </span>
      ) : (
        <span className="s" key={ref} data-text={number} data-segment={ref} lang={cell.lang}>
          <ClassPieces pieces={pieces} looks={looks} locale={locale} />
        </span>
      ),
      after?.(ref),
    ];
  });
  const heading = row.kind === 'h' || row.heading;
  return (
    <p className={heading ? 'heading' : undefined} data-column={column} lang={cell.lang}>
      {segments}
    </p>
  );
}

/** A block or a segment of a text. */
function narrowed(text: Text, only: string | undefined): Text {
  if (!only) return text;
  const [block] = only.split('.');
  const blocks = text.blocks.filter(({ ref }) => ref === block);
  if (only === block) return { ...text, blocks };
  return {
    ...text,
    blocks: blocks.map((one) => ({ ...one, segments: one.segments.filter(({ ref }) => ref === only) })),
  };
}
