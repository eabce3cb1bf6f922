import type { Annotation, Prose, Target } from '#lib/model/annotation.ts';
import type { Article, Edition } from '#lib/model/edition.ts';
import { isLayerId } from '#lib/model/layer.ts';
import { type Locale, locales } from '#lib/model/locale.ts';
import { type BlockKind, formatRef, type Ref } from '#lib/model/ref.ts';
import type { Block, Range, Segment, Text } from '#lib/model/text.ts';
import { sentencesOf, type Work, type WorkNote, type WorkText } from '#lib/model/work.ts';
import { charactersOf, type FileBlock, fileBlocks } from './folder/file-lines.ts';
import { wordsIn } from './folder/marked-line.ts';

/** A line of a text, by where it stands in the whole; none where the text says nothing on it. */
type Place = { ref: Ref; stretch: Range | null };

/**
 * A work as an edition, so that it can be drawn like one: its original and one of its translations, line by line alike,
 * and the notes of the seven layers whose words stand on a line. A note whose words in the two stand on different lines
 * keeps those in the original.
 *
 * @param known The notes of the study edition, whose bodies say more than plain text can.
 * @param lang The translation; none where the work has no such.
 */
export function editionOf(
  work: Work,
  article: Article,
  known: readonly Annotation[],
  lang: string | undefined,
): Edition {
  const translations = work.translations.filter(({ text }) => text.lang === lang);
  const texts = [work.original, ...translations.map(({ text }) => text)];
  const blocks = fileBlocks({ ...work, translations });
  const laid = texts.map((text, number) => layText(blocks, text, number));
  const places = new Map(texts.map((text, at) => [text.lang, laid[at]?.places ?? []] as const));
  const slug = work.edition ?? work.id;
  const annotations = work.notes.flatMap((note) => {
    const old = known.find(({ id }) => id === note.id);
    return annotationOf(note, slug, texts, places, old) ?? [];
  });
  return { slug, article, texts: laid.map(({ text }) => text), annotations };
}

function layText(blocks: readonly FileBlock[], text: WorkText, number: number): { text: Text; places: Place[] } {
  const sentences = sentencesOf(text);
  const counts = new Map<BlockKind, number>();
  const places: Place[] = [];
  const made = blocks.map(({ kind, heading, lines }): Block => {
    const block = (counts.get(kind) ?? 0) + 1;
    counts.set(kind, block);
    const segments = lines.map((line, at): Segment => {
      const ref = formatRef({ kind, block, line: at + 1 });
      const stretch = charactersOf(sentences, line[number]);
      places.push({ ref, stretch });
      if (!stretch) return { ref, plain: '', own: [], emphasis: [] };
      const plain = wordsIn(text.text, stretch);
      const within = (ranges: readonly Range[]) =>
        ranges.flatMap((range) => inLine(range, stretch, plain.length) ?? []);
      return { ref, plain, own: within(text.own), emphasis: within(text.emphasis) };
    });
    return { ref: `${kind}${block}`, kind, heading, segments };
  });
  return { text: { lang: text.lang, blocks: made }, places };
}

function inLine({ start, end }: Range, line: Range, length: number): Range | null {
  const [from, to] = [Math.max(start, line.start) - line.start, Math.min(end - line.start, length)];
  return from < to ? { start: from, end: to } : null;
}

function annotationOf(
  note: WorkNote,
  edition: string,
  texts: readonly WorkText[],
  places: ReadonlyMap<string, readonly Place[]>,
  known: Annotation | undefined,
): Annotation | null {
  if (!isLayerId(note.layer)) return null;
  const found = texts.flatMap(({ lang }) => {
    const target = note.targets[lang];
    const place = places.get(lang)?.find(({ stretch }) => stretch && target && isIn(target, stretch));
    const range = target && place?.stretch && inLine(target, place.stretch, place.stretch.end - place.stretch.start);
    return place && range ? [{ lang, ref: place.ref, target: { exact: target.exact, range } satisfies Target }] : [];
  });
  const [first] = found;
  if (!first) return null;
  const here = found.filter(({ ref }) => ref === first.ref);
  return {
    id: note.id,
    edition,
    layer: note.layer,
    at: first.ref,
    tags: note.tags,
    targets: Object.fromEntries(here.map(({ lang, target }) => [lang, target])),
    body: known?.body ?? bodyOf(note),
    source: note.source ?? [],
    ...(known?.plainer ? { plainer: known.plainer } : {}),
    ...(note.change ? { change: note.change } : {}),
    versus: note.versus,
  };
}

function isIn({ start }: Range, stretch: Range): boolean {
  return stretch.start <= start && start < stretch.end;
}

/** In a language in which a note says nothing, it says what it says in another. */
export function bodyOf({ body }: WorkNote): Record<Locale, Prose> {
  const any = locales.map((locale) => body[locale]).find(Boolean) ?? '';
  const prose = (text: string): Prose => [{ text, quoted: false, emphasis: false }];
  return Object.fromEntries(locales.map((locale) => [locale, prose(body[locale] ?? any)])) as Record<Locale, Prose>;
}
