import { alignTexts } from '#lib/import/align.ts';
import { clean } from '#lib/import/clean.ts';
import { putBack } from '#lib/import/full-text/put-back.ts';
import { type FullText, fullText } from '#lib/import/full-text.ts';
import { languageOf } from '#lib/import/language.ts';
import type { Page } from '#lib/import/page.ts';
import { ImportProblem } from '#lib/import/problem.ts';
import { readFile } from '#lib/import/read-file.ts';
import { recognise } from '#lib/import/recognise.ts';
import { setAside } from '#lib/import/set-aside.ts';
import { settleNotes } from '#lib/import/settle-notes.ts';
import { titled } from '#lib/import/titled.ts';
import { workText } from '#lib/import/work-text.ts';
import type { EditionCard } from '#lib/model/edition-card.ts';
import { type TakenIn, takeIn } from './take-in.ts';
import type { Aligned, Brought, Order, ReadText, Report, Tasks } from './task.ts';

/** Told how much of a task is done, 0–1. */
type Progress = (done: number) => void;

/** Does a task and says how it went. Whatever was brought in, it answers. */
export async function perform(order: Order, report: (report: Report) => void): Promise<void> {
  const { id } = order;
  try {
    const answer = await answerTo(order, (progress) => report({ id, progress }));
    report({ id, answer });
  } catch (error) {
    if (error instanceof ImportProblem) report({ id, problem: error.code, details: error.details });
    else report({ id, fault: error instanceof Error ? error.message : String(error) });
  }
}

async function answerTo(order: Order, progress: Progress): Promise<Tasks[keyof Tasks]['answer']> {
  switch (order.name) {
    case 'read':
      return readText(order.ask, progress);
    case 'recognise':
      return recogniseLines(order.ask);
    case 'lay':
      return workText(order.ask.lines, order.ask.lang);
    case 'align':
      return alignLines(order.ask, progress);
    case 'settle':
      return settleNotes(order.ask.work, order.ask.notes, order.ask.maker);
    case 'place':
      return placeText(order.ask, progress);
  }
}

async function readText(brought: Brought, progress: Progress): Promise<ReadText | TakenIn> {
  const works = 'bytes' in brought ? takeIn(brought) : null;
  if (works) return works;
  const page: Page = 'bytes' in brought ? await readFile(brought) : brought;
  progress(0.3);
  const { title, lines } = clean(page);
  progress(0.8);
  const kept = lines.filter((line) => line.kept);
  if (kept.length === 0) throw new ImportProblem(lines.length > 0 ? 'only-noise' : 'empty');
  const { lang, confidence } = languageOf(kept.map(({ text }) => text).join('\n'));
  return { title, lines, lang, confidence, ...(page.url ? { address: page.url } : {}) };
}

function recogniseLines({ lines, cards }: Tasks['recognise']['ask']): EditionCard | false {
  const known = cards.map((card) => ({ ...card, fingerprint: new Set(card.fingerprint) }));
  // Not by language: a page in one may have an article in another, and runs of eight words are proof enough.
  const found = recognise(lines.map(({ text }) => text).join('\n'), 'und', known);
  return cards.find(({ dossier, edition }) => dossier === found?.dossier && edition === found.edition) ?? false;
}

/** The least that a machine leaves for a person to say. */
const machineMost = 0.99;

function alignLines({ source, target }: Tasks['align']['ask'], progress: Progress): Aligned {
  const texts = [source, target].map(({ lines, lang }) => workText(lines, lang));
  progress(0.05);
  const [one, other] = texts;
  if (!one || !other) throw new Error('Two texts are aligned, not one.');
  const groups = alignTexts(one, other, { onProgress: (done) => progress(0.05 + done * 0.95) });
  // Only a person is wholly sure.
  const unsealed = groups.map((group) => ({ ...group, confidence: Math.min(group.confidence, machineMost) }));
  return { source: one, target: other, groups: unsealed };
}

function placeText({ text, study, fingerprint }: Tasks['place']['ask'], progress: Progress): FullText {
  const { lang } = study.original;
  const lines = titled(putBack(text.lines, fingerprint, lang), study.title);
  const full = workText(lines, lang);
  const groups = alignTexts(full, study.original, { onProgress: (done) => progress(done * 0.8) });
  return fullText(study, full, groups, setAside(lines, lang));
}
