import type { Gold } from './anchor-set.ts';

/** An answer for an annotation, in code points. */
export type Answer = { id: string; start: number; end: number } | { id: string; orphan: true };

/** `near` shares four fifths with what is right, `lost` is an orphan whose words are there. */
export type Verdict = 'right' | 'near' | 'wrong' | 'lost';

/** Judges an answer as the benchmark's own runner does: white space at the ends of a range does not count. */
export function judge(gold: Gold, answer: Answer | undefined, text: readonly string[]): Verdict {
  if (!answer || 'orphan' in answer) return gold.gone && answer ? 'right' : 'lost';
  if (gold.gone || answer.start < 0 || answer.end > text.length || answer.end <= answer.start) return 'wrong';
  const [start, end] = trimmed(answer.start, answer.end, text);
  const [from, to] = trimmed(gold.start ?? 0, gold.end ?? 0, text);
  if (start === from && end === to) return 'right';
  const shared = Math.min(end, to) - Math.max(start, from);
  return shared > 0 && shared / (Math.max(end, to) - Math.min(start, from)) >= 0.8 ? 'near' : 'wrong';
}

function trimmed(from: number, to: number, text: readonly string[]): [number, number] {
  let [start, end] = [from, to];
  while (start < end && /^\s$/u.test(text[start] ?? '')) start += 1;
  while (end > start && /^\s$/u.test(text[end - 1] ?? '')) end -= 1;
  return [start, end];
}

/** Shares of the verdicts in per cent. */
export function shares(verdicts: readonly Verdict[]): Record<Verdict, number> {
  const share = (verdict: Verdict) => (100 * verdicts.filter((one) => one === verdict).length) / verdicts.length;
  return { right: share('right'), near: share('near'), wrong: share('wrong'), lost: share('lost') };
}
