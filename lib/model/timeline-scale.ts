import { type Day, firstDay, lastDay, yearOf } from './day.ts';
import type { Entry } from './timeline.ts';

/** A year or a month of the axis, or a run of them in which nothing happened. */
export interface Unit {
  /** `2016` or `2024-08`; of a gap, the first of the run. */
  period: string;
  /** First day, and the day after the last. */
  from: Day;
  to: Day;
  /** How many entries begin in it. 0: a gap. */
  entries: number;
}

type Dated = Pick<Entry, 'first'>;

/** From this many entries on, a year is divided into months. */
const crowded = 6;

/** The units between the first entry and the last, in order and without holes. */
export function unitsOf(entries: readonly Dated[]): Unit[] {
  const days = entries.map(({ first }) => first);
  if (days.length === 0) return [];
  const [start, end] = [Math.min(...days), Math.max(...days)];
  const count = (from: Day, to: Day) => days.filter((day) => from <= day && day < to).length;
  const unit = (period: string): Unit => {
    const [from, to] = [firstDay(period), lastDay(period) + 1];
    return { period, from, to, entries: count(from, to) };
  };
  const years = Array.from({ length: yearOf(end) - yearOf(start) + 1 }, (_, at) => unit(String(yearOf(start) + at)));
  const units = years.flatMap((year) => {
    if (year.entries < crowded) return [year];
    const months = Array.from({ length: 12 }, (_, at) => unit(`${year.period}-${String(at + 1).padStart(2, '0')}`));
    return months.filter(({ from, to }) => to > start && from <= end);
  });
  return units.reduce<Unit[]>((joined, next) => {
    const before = joined.at(-1);
    if (before?.entries === 0 && next.entries === 0) joined[joined.length - 1] = { ...before, to: next.to };
    else joined.push(next);
    return joined;
  }, []);
}

/** A unit with its stretch of the axis, in the measure of the picture. */
export interface Cell extends Unit {
  start: number;
  end: number;
}

/** How much room a unit asks for: a little for being there, more for each entry, next to nothing for a gap. */
const weight = ({ entries }: Unit) => (entries === 0 ? 0.6 : 1.4 + 0.8 * entries);

/** Lays units along an axis, from `start` to `end`. Within a unit time runs evenly. */
export function cellsOf(units: readonly Unit[], start: number, end: number): Cell[] {
  const total = units.reduce((sum, unit) => sum + weight(unit), 0);
  let at = start;
  return units.map((unit) => {
    const cell = { ...unit, start: at, end: at + ((end - start) * weight(unit)) / total };
    at = cell.end;
    return cell;
  });
}

/** The place of a day on the axis; a day beyond it is put at its end. */
export function placeOfDay(cells: readonly Cell[], day: Day): number {
  const cell = cells.find(({ to }) => day < to) ?? cells.at(-1);
  if (!cell) return 0;
  const part = (day - cell.from) / (cell.to - cell.from);
  return cell.start + (cell.end - cell.start) * Math.min(1, Math.max(0, part));
}
