import { memo } from 'react';
import type { MarkNote } from '#components/reader/pieces.tsx';
import { RowView } from '#components/reader/row.tsx';
import { type NotePart, rows } from '#lib/model/row.ts';
import type { Block, Text } from '#lib/model/text.ts';

interface OwnRowProps {
  original: Block;
  translation: Block | undefined;
  /** The languages of the two columns. */
  langs: readonly [string, string | undefined];
  /** The notes in this block. */
  parts: readonly NotePart[];
  marks: ReadonlyMap<string, MarkNote>;
  label: string;
  locale: string;
}

/** A block of an own text. It is drawn anew only when it or its notes have changed: a long text has thousands. */
export const OwnRow = memo(
  ({ original, translation, langs, parts, marks, label, locale }: OwnRowProps) => {
    const texts: Text[] = [{ lang: langs[0], blocks: [original] }];
    if (langs[1] && translation) texts.push({ lang: langs[1], blocks: [translation] });
    const [row] = rows(texts, parts);
    return row && <RowView row={row} label={label} notes={marks} locale={locale} glossary="" />;
  },
  (before, after) =>
    before.original === after.original &&
    before.translation === after.translation &&
    before.label === after.label &&
    drawnOf(before) === drawnOf(after),
);

/** All that the marks of a block look like, in one string. */
function drawnOf({ parts, marks }: OwnRowProps): string {
  return JSON.stringify(parts.map((part) => [part, marks.get(part.id)]));
}
