import { type Played, percentile } from './load.ts';

/** What a scenario found, for the table. */
export interface Result {
  name: string;
  /** Each goal in plain words, what was found, and whether that is good enough. `null`: not tried here. */
  checks: { goal: string; found: string; passed: boolean | null }[];
}

const ms = (value: number) => `${Math.round(value)} ms`;

/** The goals of an ordinary lesson. */
export function speed({ findings }: Played, goals: { acknowledged: number; screens: number }): Result['checks'] {
  const acknowledged = percentile(findings.acknowledged, 0.95);
  const late = percentile(findings.shown, 1);
  return [
    {
      goal: `acknowledged p95 < ${goals.acknowledged} ms`,
      found: `p50 ${ms(percentile(findings.acknowledged, 0.5))}, p95 ${ms(acknowledged)}, of ${findings.acknowledged.length}`,
      passed: findings.acknowledged.length > 0 && acknowledged < goals.acknowledged,
    },
    {
      goal: `on all other screens < ${goals.screens / 1000} s`,
      found: `p50 ${ms(percentile(findings.shown, 0.5))}, p95 ${ms(percentile(findings.shown, 0.95))}, last ${ms(late)}, of ${findings.shown.length}`,
      passed: findings.shown.length > 0 && late < goals.screens,
    },
  ];
}

/** What may never happen. */
export function whole({ findings, unstored, lost, doubled, disordered }: Played): Result['checks'] {
  const refused = [...findings.refused].map(([what, count]) => `${count} × ${what}`).join('; ');
  return [
    {
      goal: '0 lost, 0 doubled, 0 out of order',
      found: `${lost} lost, ${doubled} doubled, ${disordered} out of order`,
      passed: lost + doubled + disordered === 0,
    },
    {
      goal: 'all acknowledged is stored, none refused',
      found: `${unstored} not stored${refused ? `, refused: ${refused}` : ''}${findings.again ? `, ${findings.again} sent again` : ''}`,
      passed: unstored === 0 && refused === '',
    },
  ];
}

export function back({ backAfter }: Played, seconds: number): Result['checks'][number] {
  return {
    goal: `all screens back within ${seconds} s`,
    found: `${(backAfter / 1000).toFixed(1)} s`,
    passed: backAfter < seconds * 1000,
  };
}

export function printResults(results: readonly Result[], machine: string): boolean {
  const rows = results.flatMap(({ name, checks }) =>
    checks.map(({ goal, found, passed }, index) => [
      index === 0 ? name : '',
      goal,
      found,
      passed === null ? 'not tried' : passed ? 'PASS' : 'FAIL',
    ]),
  );
  const widths = [0, 1, 2].map((column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
  console.log(`\n${machine}`);
  for (const row of rows) console.log(row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  '));
  return results.every(({ checks }) => checks.every(({ passed }) => passed !== false));
}
