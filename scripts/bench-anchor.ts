/**
 * npm run bench:anchor -- [SET…]
 *
 * Anchors sets of annotations again (folders with docs.jsonl and gold.jsonl; without any, those in
 * ../shared/bench/anchor), and says how many are right and how much time of the processor it took, beside two peers.
 * Everything runs in one process, so that the time to start one does not count for anybody.
 */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Anchored, type ReanchorRequest, reanchor } from '#lib/import/reanchor.ts';
import { answerAnchors } from './anchor/answer.ts';
import { type AnchorSet, readAnchorSet } from './bench/anchor/anchor-set.ts';
import { diffMatchPatch } from './bench/anchor/diff-match-patch.ts';
import { hypothesis } from './bench/anchor/hypothesis.ts';
import { judge, shares } from './bench/anchor/score.ts';
import { orStop, Stop } from './ready/stop.mjs';

type Matcher = (request: ReanchorRequest) => Anchored[];
type Mode = 'full' | 'quote';

const matchers: { name: string; anchor: Matcher; modes: Mode[] }[] = [
  { name: 'ours', anchor: reanchor, modes: ['full', 'quote'] },
  { name: 'hypothesis', anchor: hypothesis, modes: ['quote'] },
  { name: 'diff-match-patch', anchor: diffMatchPatch, modes: ['full'] },
];

/** Right at least and wrong at most, in per cent: with the old text, from the quote alone, and on one long text. */
const goals = { full: [97.5, 1], quote: [96, 2.5], large: [97, 1.5] } as const;

await orStop(async () => {
  const usual = fileURLToPath(new URL('../../shared/bench/anchor', import.meta.url));
  const folders = process.argv.length > 2 ? process.argv.slice(2) : ['dev', 'large'].map((name) => join(usual, name));
  const sets = folders.map(readAnchorSet).filter((set) => set !== null);
  if (sets.length === 0) {
    throw new Stop(`No set of annotations in ${folders.join(' or ')}. Give a folder with docs.jsonl and gold.jsonl.`);
  }
  const results = sets.map(measure);
  process.exitCode = results.every(Boolean) ? 0 : 1;
});

/** Measures all on one set; whether ours meets the goals. */
function measure(set: AnchorSet): boolean {
  const annotations = set.documents.reduce((sum, { gold }) => sum + gold.length, 0);
  console.log(`${set.name}: ${set.documents.length} texts, ${annotations} annotations`);
  let passed = true;
  const seconds = new Map<string, number>();
  for (const { name, anchor, modes } of matchers) {
    for (const mode of modes) {
      const result = run(set, anchor, mode);
      const { right, near, wrong, lost } = result;
      console.log(
        `  ${name.padEnd(16)} ${mode.padEnd(5)}  right ${right.toFixed(1).padStart(5)}  near ${near.toFixed(1)}  ` +
          `wrong ${wrong.toFixed(1)}  lost ${lost.toFixed(1)}  ${result.seconds.toFixed(2)} s`,
      );
      seconds.set(name, Math.max(seconds.get(name) ?? 0, result.seconds));
      const [least, most] = set.name === 'large' ? goals.large : goals[mode];
      if (anchor === reanchor && (right < least || wrong > most)) passed = false;
    }
  }
  const fast = (seconds.get('ours') ?? 0) <= (seconds.get('hypothesis') ?? 0);
  console.log(`  Quality: ${passed ? 'PASS' : 'FAIL'}. No slower than hypothesis: ${fast ? 'PASS' : 'FAIL'}`);
  return passed && fast;
}

function run(set: AnchorSet, anchor: Matcher, mode: Mode) {
  const before = process.cpuUsage();
  const answers = set.documents.map((document) =>
    answerAnchors({ ...document, before: mode === 'full' ? document.before : null }, anchor),
  );
  // Of the processor, so that what else the machine does counts for nobody.
  const { user, system } = process.cpuUsage(before);
  const seconds = (user + system) / 1e6;
  const verdicts = set.documents.flatMap(({ after, gold }, at) => {
    const text = [...after];
    const given = new Map(answers[at]?.anchors.map((answer) => [answer.id, answer]));
    return gold.map((one) => judge(one, given.get(one.id), text));
  });
  return { ...shares(verdicts), seconds };
}
