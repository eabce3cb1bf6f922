import { writeFileSync } from 'node:fs';
import { vitestResult } from './vitest-result.mjs';

/** Writes what became of the unit tests to the file TVISYN_REPORT. vitest's own JSON leaves out the differences. */
export default class {
  /**
   * @param {Parameters<typeof vitestResult>[0]} modules
   * @param {Parameters<typeof vitestResult>[1]} unhandled
   */
  onTestRunEnd(modules, unhandled) {
    writeFileSync(process.env.TVISYN_REPORT ?? 'report.json', JSON.stringify(vitestResult(modules, unhandled)));
  }
}
