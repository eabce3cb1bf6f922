import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { Row } from '#lib/model/row.ts';
import type { MarkNote } from './pieces.tsx';
import { CellView } from './row.tsx';

interface ColumnsProps {
  /** The title. */
  head: Row | undefined;
  /** What stands over each column. */
  over: { original: ReactNode; translation: ReactNode };
  /** What is told of the text. */
  beside: ReactNode;
  /** How many blocks the text has. */
  blocks: number;
  notes: ReadonlyMap<string, MarkNote>;
  locale: string;
  glossary: string;
  /** The rows, and the notes after them. */
  children: ReactNode;
}

/** From this many blocks on, those out of sight are not laid out until they come near. */
const longText = 60;

/** A text in two columns: its title, what is told of it, and its blocks with their notes. */
export function Columns({ head, over, beside, blocks, children, ...drawing }: ColumnsProps) {
  const [original, translation] = head?.cells ?? [];
  return (
    <>
      <div className="head" id={head?.ref}>
        <div>
          {over.original}
          {head && original && <CellView cell={original} column="original" row={head} {...drawing} />}
        </div>
        <div>
          {over.translation}
          {head && translation && <CellView cell={translation} column="translation" row={head} {...drawing} />}
        </div>
        {beside}
      </div>
      <div className={blocks > longText ? 'grid long' : 'grid'}>{children}</div>
    </>
  );
}

const labels = { h: 'titleRef', cap: 'caption', bio: 'authorLine', note: 'publisherNote' } as const;

/** What a block is called: by its number, or by what it is. */
export function useRowLabel(): (row: Pick<Row, 'kind' | 'ref'>) => string {
  const t = useTranslations('reader');
  return ({ kind, ref }) => (kind === 'p' ? t('paragraph', { block: ref.slice(1) }) : t(labels[kind]));
}
