import type { ReviewRow } from '../review.ts';
import { isOpen, sureFrom } from '../review.ts';

/** In what order rows are looked through. */
export type RowOrder = 'unsure-first' | 'text';

/** The ids of the rows that a person should look at. */
export function openRows(rows: readonly ReviewRow[], threshold = sureFrom): Set<number> {
  return new Set(rows.filter((row) => isOpen(row, threshold)).map(({ id }) => id));
}

/**
 * The numbers of the rows in the order in which they are looked through. What comes first is told and not computed:
 * a row that is settled keeps its place until the person asks for a new order.
 */
export function inOrder(rows: readonly ReviewRow[], order: RowOrder, first: ReadonlySet<number>): number[] {
  const numbers = rows.map((_, at) => at);
  if (order === 'text') return numbers;
  const isFirst = (at: number) => first.has(rows[at]?.id ?? -1);
  return [...numbers.filter(isFirst), ...numbers.filter((at) => !isFirst(at))];
}

/** What comes first after a change: new rows stand with the row they came from. */
export function stillFirst(
  first: ReadonlySet<number>,
  before: readonly ReviewRow[],
  after: readonly ReviewRow[],
): Set<number> {
  const known = new Set(before.map(({ id }) => id));
  const next = new Set(first);
  for (const [at, { id }] of after.entries()) {
    const parent = after[at - 1];
    if (!known.has(id) && parent && next.has(parent.id)) next.add(id);
  }
  return next;
}
