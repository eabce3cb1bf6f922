/**
 * npm run bench:align -- [FOLDER]
 *
 * How well and how fast texts are aligned, on a folder of documents with gold (`{ id, pair, source, target, gold }`),
 * by default ../shared/bench/align/set.
 */
import { existsSync } from 'node:fs';
import { align } from '#lib/import/align.ts';
import { readDocuments, sizeOf } from './bench/align/document.ts';
import { scoreOf } from './bench/align/score.ts';

const goals = { score: 95.5, worst: 80, alone: 85, speed: 600 };
/** The registry has no aligner of sentences that could be run beside ours, so these are told, not measured. */
const peers = [
  ['plain diagonal', 14.5],
  ['Gale–Church 1993 (c = 1)', 46.2],
  ['hunalign, no dictionary, -realign', 72.1],
] as const;

const folder = process.argv[2] ?? '../shared/bench/align/set';
if (!existsSync(folder)) {
  console.log(`There is no set of aligned texts at ${folder}. Give the folder: npm run bench:align -- FOLDER`);
  process.exit(1);
}

const results = readDocuments(folder).map((document) => {
  const began = process.cpuUsage();
  const groups = align(document.source, document.target);
  const used = process.cpuUsage(began);
  const score = scoreOf(
    document,
    groups.map(({ source, target }) => [source, target] as const),
  );
  const sentences = sizeOf(document.source) + sizeOf(document.target);
  const seconds = (used.user + used.system) / 1e6;
  console.log(
    `${document.id.padEnd(24)} ${String(sentences).padStart(6)} sentences  F1 ${percent(score.strict)}  alone ${percent(score.alone)}  ${Math.round(seconds * 1000)} ms`,
  );
  const sure = groups.map(({ confidence }, at) => ({ confidence, right: score.right[at] ?? false }));
  return { ...score, id: document.id, sentences, seconds, sure };
});

const mean = (numbers: number[]) => numbers.reduce((sum, number) => sum + number, 0) / Math.max(1, numbers.length);
const worst = results.reduce((low, result) => (result.strict < low.strict ? result : low));
const largest = results.reduce((most, result) => (result.sentences > most.sentences ? result : most));
console.log();
tell('SCORE, the mean of strict F1', 100 * mean(results.map(({ strict }) => strict)), goals.score);
tell(`worst document, ${worst.id}`, 100 * worst.strict, goals.worst);
tell('sentences rightly left alone, F1', 100 * mean(results.map(({ alone }) => alone)), goals.alone);
tell(`sentences a second of one core, ${largest.id}`, largest.sentences / largest.seconds, goals.speed);
const order = results.flatMap(({ sure }) => sure).sort((a, b) => a.confidence - b.confidence);
const twentieth = Math.ceil(order.length / 20);
const wrong = (part: typeof order) => percent(part.filter(({ right }) => !right).length / Math.max(1, part.length));
console.log(
  `wrong of the least sure twentieth ${wrong(order.slice(0, twentieth))} %, of the rest ${wrong(order.slice(twentieth))} %`,
);
console.log('\nOthers on the development set, as its README tells (not measured here):');
for (const [name, score] of peers) console.log(`  ${name.padEnd(36)} ${score}`);

function tell(name: string, value: number, goal: number): void {
  if (value < goal) process.exitCode = 1;
  console.log(`${value >= goal ? 'PASS' : 'FAIL'}  ${name}: ${value.toFixed(1)}, goal at least ${goal}`);
}

function percent(share: number): string {
  return (100 * share).toFixed(1).padStart(5);
}
