/** Days since 1 January 1970. */
export type Day = number;

const dayOf = (year: number, month: number, day: number): Day => Date.UTC(year, month - 1, day) / 86_400_000;

/** The first day that `2016`, `2024-08` or `2024-08-05` may mean. */
export function firstDay(date: string): Day {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return dayOf(year, month, day);
}

/** The last day that a date may mean. */
export function lastDay(date: string): Day {
  const [year = 0, month, day] = date.split('-').map(Number);
  if (month === undefined) return dayOf(year + 1, 1, 1) - 1;
  return day === undefined ? dayOf(year, month + 1, 1) - 1 : dayOf(year, month, day);
}

/** Whether a day of the form `2024-02-30` is in the calendar; years and months always are. */
export function isInCalendar(date: string): boolean {
  const [year = 0, month, day] = date.split('-').map(Number);
  return month === undefined || day === undefined || day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** `2024` of a day. */
export function yearOf(day: Day): number {
  return new Date(day * 86_400_000).getUTCFullYear();
}
