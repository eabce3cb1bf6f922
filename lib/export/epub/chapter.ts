import type { Piece } from '#lib/model/cut.ts';
import type { Locale } from '#lib/model/locale.ts';
import { sentencesOf, type Work, type WorkNote, type WorkText } from '#lib/model/work.ts';
import { type FileBlock, fileBlocks } from '../folder/file-lines.ts';
import { sentencePieces } from '../sentence-pieces.ts';
import { element, xmlText } from '../xml.ts';
import { markIn } from './mark.ts';
import { notesSection } from './notes.ts';
import { inLang, page, referenceId } from './page.ts';
import type { EpubWords } from './words.ts';

/** A mark on a text, by the number of its note, from 1, and where it ends: perhaps in a later sentence. */
interface Mark {
  note: number;
  end: number;
}

const classes: Partial<Record<FileBlock['kind'], string>> = { cap: 'caption', bio: 'author', note: 'publisher' };

/** A work as a page: block by block the original and under it the one translation it has, if any, then the notes. */
export function chapter(work: Work, locale: Locale, words: EpubWords): string {
  const texts = [work.original, ...work.translations.map(({ text }) => text)];
  const sentences = texts.map(sentencesOf);
  const marks = texts.map((text) => marksOf(work.notes, text));
  let hasTitle = false;
  const blocks = fileBlocks(work).map((block, index) => {
    const isTitle = index === 0 && block.kind === 'h';
    hasTitle ||= isTitle;
    return texts.map((text, number) => {
      const own = block.lines.flatMap(
        (line) => sentences[number]?.slice(line[number]?.from ?? 0, line[number]?.to ?? 0) ?? [],
      );
      if (own.length === 0) return '';
      const content = own
        .map((sentence) => {
          const pieces = sentencePieces(text, sentence, marks[number]);
          return pieces.map((piece) => drawn(piece, text.lang, sentence.end)).join('');
        })
        .join('\n');
      const attributes = { class: classOf(block, number), ...inLang(text.lang) };
      const isHead = number === 0 && (isTitle || block.heading || block.kind === 'h');
      return element(isHead ? (isTitle ? 'h1' : 'h2') : 'p', attributes, content);
    });
  });
  const title = hasTitle ? '' : element('h1', inLang(work.original.lang), xmlText(titleOf(work)));
  const content = [title, ...blocks.flat(), notesSection(work, locale, words)].filter(Boolean).join('\n');
  const section = element('section', { 'epub:type': 'chapter', role: 'doc-chapter' }, content);
  return page(titleOf(work), locale, section);
}

/** What a chapter is called; a page has to have a name. */
export function titleOf({ title, id }: Work): string {
  return title.trim() || id;
}

function classOf({ kind }: FileBlock, number: number): string | undefined {
  return [number > 0 ? 'translation' : '', classes[kind] ?? ''].filter(Boolean).join(' ') || undefined;
}

function marksOf(notes: readonly WorkNote[], text: WorkText) {
  return notes.flatMap((note, index) => {
    const mark = markIn(text, note.targets[text.lang]);
    return mark ? [{ ...mark, id: { note: index + 1, end: mark.end } }] : [];
  });
}

function drawn(piece: Piece<Mark>, lang: string, sentenceEnd: number): string {
  if (piece.kind === 'text') return xmlText(piece.text);
  const content = piece.pieces.map((one) => drawn(one, lang, sentenceEnd)).join('');
  if (piece.kind === 'own') return element('q', {}, content);
  if (piece.kind === 'emphasis') return element('em', {}, content);
  if (piece.kind === 'term') return content;
  const marked = element('span', { class: 'mark' }, content);
  const { note, end } = piece.id;
  if (!piece.last || end > sentenceEnd) return marked;
  return (
    marked +
    element(
      'a',
      {
        class: 'noteref',
        'epub:type': 'noteref',
        role: 'doc-noteref',
        id: referenceId(note, lang),
        href: `#note${note}`,
      },
      String(note),
    )
  );
}
