/** One measured figure and what it should be. */
export interface Figure {
  name: string;
  value: number;
  /** The most it may be. */
  goal: number;
  unit?: string;
  /** What it was made of. */
  from?: string;
}

/** Prints a figure with its goal; false if the goal is missed. */
export function print({ name, value, goal, unit = '', from }: Figure): boolean {
  const passed = value <= goal;
  const digits = (number: number) => (Number.isInteger(number) ? String(number) : number.toFixed(3));
  console.log(`${passed ? 'PASS' : 'FAIL'}  ${name}: ${digits(value)}${unit}, goal at most ${goal}${unit}`);
  if (from) console.log(`      ${from}`);
  return passed;
}
