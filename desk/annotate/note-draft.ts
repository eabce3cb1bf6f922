import type { LaidTexts } from '#lib/model/lay-out.ts';
import type { Locale } from '#lib/model/locale.ts';
import { partnerWords } from '#lib/model/partner-words.ts';
import type { Ref } from '#lib/model/ref.ts';
import { isSame } from '#lib/model/same.ts';
import type { Range } from '#lib/model/text.ts';
import { describe as targetAt, type Work, type WorkNote } from '#lib/model/work.ts';
import type { ChosenWords } from './chosen-words.ts';

/** A column of a note that is being written: the sentences shown, and the words chosen in them. */
export interface ColumnDraft {
  lang: string;
  /** Where the sentences stand in the whole text. */
  span: Range;
  sentence: string;
  /** Counted from the start of the sentences. */
  words: Range | null;
  /** Whether a person has chosen, so that the machine leaves it alone. */
  chosen: boolean;
}

/** A note that is being written. */
export interface NoteDraft {
  columns: ColumnDraft[];
  layer: string;
  tags: string[];
  body: Partial<Record<Locale, string>>;
  contrasts: string[];
}

/** What a note is begun from: words in the text, a sentence, or a note that is there. */
export interface NoteStart {
  words?: ChosenWords | undefined;
  ref?: Ref | undefined;
  note?: WorkNote | undefined;
}

/** A draft with the sentences it is about. The words in the other column are looked for, where nobody has chosen any. */
export function beginDraft(work: Work, laid: LaidTexts, start: NoteStart, layer: string): NoteDraft {
  const { note, words } = start;
  const langs = [laid.original.lang, ...(laid.translation ? [laid.translation.lang] : [])];
  const given = new Map<string, Range>();
  for (const lang of langs) {
    const range = words?.lang === lang ? words : words ? undefined : note?.targets[lang];
    if (range) given.set(lang, range);
  }
  const refs = refsOf(laid, given, start.ref);
  const columns = langs.map((lang): ColumnDraft => {
    const span = spanOf(laid, lang, refs);
    const range = given.get(lang);
    return {
      lang,
      span,
      sentence: textOf(work, lang).slice(span.start, span.end),
      words: range ? { start: range.start - span.start, end: range.end - span.start } : null,
      chosen: range !== undefined || (note !== undefined && !words),
    };
  });
  const draft = {
    columns,
    layer: note?.layer ?? layer,
    tags: note?.tags ?? [],
    body: note?.body ?? {},
    contrasts: note?.contrasts ?? [],
  };
  return words ? findPartners(draft) : draft;
}

/** Whether anything in a draft is otherwise than when it was begun; blanks alone say nothing. */
export function isChanged(draft: NoteDraft, begun: NoteDraft): boolean {
  const told = ({ body, columns, ...rest }: NoteDraft) => ({
    ...rest,
    words: columns.map(({ words }) => words),
    body: Object.fromEntries(Object.entries(body).filter(([, text]) => text.trim())),
  });
  return !isSame(told(draft), told(begun));
}

/** Chooses words in one column, and looks for their partner in the other. */
export function chooseWords(draft: NoteDraft, lang: string, words: Range | null): NoteDraft {
  const columns = draft.columns.map((column) => (column.lang === lang ? { ...column, words, chosen: true } : column));
  return findPartners({ ...draft, columns });
}

function findPartners(draft: NoteDraft): NoteDraft {
  const from = draft.columns.find(({ chosen, words }) => chosen && words);
  if (!from?.words) return draft;
  const exact = from.sentence.slice(from.words.start, from.words.end);
  const columns = draft.columns.map((column) => {
    if (column.chosen) return column;
    const langs = { words: from.lang, partner: column.lang };
    return { ...column, words: partnerWords(exact, from.sentence, column.sentence, langs) };
  });
  return { ...draft, columns };
}

/** The note that a draft makes; `before` is the note that it changes, where there is one. */
export function finishDraft(
  work: Work,
  draft: NoteDraft,
  before: WorkNote | undefined,
  now: Date,
  id: string,
): WorkNote {
  const targets = { ...before?.targets };
  const lost = { ...before?.lost };
  for (const { lang, span, sentence, words } of draft.columns) {
    delete targets[lang];
    const text = textOf(work, lang);
    const start = words && placeOf(text, sentence, span.start);
    if (!words || start === null) continue;
    targets[lang] = targetAt(text, { start: start + words.start, end: start + words.end });
    delete lost[lang];
  }
  const body = Object.entries(draft.body).flatMap(([locale, text]) => (text.trim() ? [[locale, text.trim()]] : []));
  return {
    versus: [],
    ...before,
    id,
    layer: draft.layer,
    tags: draft.tags,
    targets,
    // What has words again is not lost; that it once had others in a third text is nothing to look for.
    lost: Object.keys(targets).length > 0 ? {} : lost,
    body: Object.fromEntries(body),
    contrasts: draft.contrasts,
    created: before?.created ?? now.toISOString(),
    modified: now.toISOString(),
  };
}

/** Where a sentence stands now: another tab may have put lines into the text since the note was begun. Else `null`. */
function placeOf(text: string, sentence: string, at: number): number | null {
  if (text.startsWith(sentence, at)) return at;
  const [before, after] = [text.lastIndexOf(sentence, at), text.indexOf(sentence, at)];
  if (before < 0 || after < 0) return before < 0 && after < 0 ? null : Math.max(before, after);
  return at - before < after - at ? before : after;
}

export function textOf({ original, translations }: Work, lang: string): string {
  if (original.lang === lang) return original.text;
  return translations.find(({ text }) => text.lang === lang)?.text.text ?? '';
}

/** The segments that the words stand in. */
function refsOf(laid: LaidTexts, given: ReadonlyMap<string, Range>, ref: Ref | undefined): ReadonlySet<Ref> {
  const refs = new Set<Ref>(ref ? [ref] : []);
  for (const [lang, { start, end }] of given) {
    for (const segment of laid.segments[lang] ?? [])
      if (segment.start < end && segment.end > start) refs.add(segment.ref);
  }
  return refs;
}

function spanOf(laid: LaidTexts, lang: string, refs: ReadonlySet<Ref>): Range {
  const segments = (laid.segments[lang] ?? []).filter(({ ref }) => refs.has(ref));
  return { start: segments[0]?.start ?? 0, end: segments.at(-1)?.end ?? 0 };
}
