import { ImportProblem } from '#lib/import/problem.ts';
import type { Group, Translation, Work, WorkText } from '#lib/model/work.ts';
import { faultOf } from '../sound-work.ts';
import type { TmxFile, TmxUnit, TmxVariant } from './read-tmx.ts';
import { readDivision, type UnitSentence } from './unit.ts';

/** The works of a translation memory: ours as they were, any other as one work. Throws ImportProblem `empty`. */
export function worksOfTmx({ sourceLang, units }: TmxFile, title: string): Work[] {
  if (!units.some(({ variants }) => variants.some(({ text }) => text.trim() !== ''))) throw new ImportProblem('empty');
  const parts = new Map<string, TmxUnit[]>();
  for (const unit of units) {
    const part = unit.properties.work ?? '';
    const known = parts.get(part);
    if (known) known.push(unit);
    else parts.set(part, [unit]);
  }
  return [...parts.values()].map((part) => {
    const { id = '', title: own = title } = part[0]?.properties ?? {};
    const lang = part[0]?.sourceLang ?? sourceLang ?? part[0]?.variants[0]?.lang ?? 'und';
    const head = { id, title: own, notes: [], layers: [], aside: [] };
    const work = { ...head, ...texts(part, lang) };
    if (faultOf(work) !== null) throw new ImportProblem('not-tmx');
    return work;
  });
}

function texts(units: readonly TmxUnit[], lang: string): Pick<Work, 'original' | 'translations'> {
  const to = new Set(units.flatMap(({ properties, variants }) => properties.to ?? variants.map((one) => one.lang)));
  const langs = [...to].filter((one) => one && one !== lang);
  let original: WorkText | undefined;
  const translations = langs.map((target): Translation => {
    const source = begun(lang);
    const other = begun(target);
    const groups: Group[] = [];
    for (const { variants, properties } of units) {
      if ((properties.to ?? target) !== target) continue;
      const from = add(
        source,
        variants.find((one) => one.lang === lang),
      );
      const into = add(
        other,
        variants.find((one) => one.lang === target),
      );
      const sure = Number(properties.confidence ?? 1);
      const confidence = sure >= 0 && sure <= 1 ? sure : 1;
      if (from.length + into.length > 0) groups.push({ source: from, target: into, confidence });
    }
    original ??= source.text;
    return { text: other.text, groups };
  });
  if (!original) {
    const source = begun(lang);
    for (const { variants } of units)
      add(
        source,
        variants.find((one) => one.lang === lang),
      );
    original = source.text;
  }
  return { original, translations };
}

/** A text that is being put together. */
interface Begun {
  text: WorkText;
  sentences: number;
}

function begun(lang: string): Begun {
  return { text: { lang, text: '', blocks: [], own: [], emphasis: [] }, sentences: 0 };
}

/** Adds a segment to a text; the numbers of its sentences. */
function add(begun: Begun, variant: TmxVariant | undefined): number[] {
  if (!variant || variant.text === '') return [];
  const { text } = begun;
  const first = begun.sentences;
  const words = divided(variant);
  for (const { words: sentence, begins } of words) {
    if (begins || text.blocks.length === 0) {
      if (text.blocks.length > 0) text.text += '\n';
      text.blocks.push({ kind: 'p', heading: false, ...begins, sentences: [] });
    }
    const start = text.text.length;
    text.text += sentence;
    text.blocks.at(-1)?.sentences.push({ start, end: text.text.length });
    begun.sentences += 1;
  }
  return words.map((_, index) => first + index);
}

/** The sentences of a segment: as it says, where it says so and is not edited since; else it is one, and a paragraph. */
function divided({ text, properties }: TmxVariant): { words: string; begins?: UnitSentence['begins'] }[] {
  const whole = [
    { words: text.replace(/\s*\n\s*/g, ' ').trim() || text, begins: { kind: 'p' as const, heading: false } },
  ];
  const division = properties.sentences === undefined ? null : readDivision(properties.sentences);
  if (!division) return whole;
  let at = 0;
  const sentences = division.map(({ length, begins }, index) => {
    if (begins && index > 0 && text[at] === '\n') at += 1;
    const words = text.slice(at, at + length);
    at += length;
    return { words, ...(begins ? { begins } : {}) };
  });
  const last = sentences.at(-1);
  if (last && at === text.length + 1) last.words += ' ';
  const fits = at === text.length || at === text.length + 1;
  return fits && sentences.every(({ words }) => words && !words.includes('\n')) ? sentences : whole;
}
