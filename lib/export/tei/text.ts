import type { Piece } from '#lib/model/cut.ts';
import type { WorkBlock, WorkText } from '#lib/model/work.ts';
import { sentencePieces } from '../sentence-pieces.ts';
import { element, xmlText } from '../xml.ts';

/** The name of a sentence in the document, `nb.s12`, from 1. `prefix` tells works of a corpus apart, here and below. */
export function sentenceId(prefix: string, lang: string, number: number): string {
  return `${prefix}${lang}.s${number + 1}`;
}

/** The name of a text in the document. */
export function textId(prefix: string, lang: string): string {
  return `${prefix}text.${lang}`;
}

const asides = { cap: 'caption', bio: 'author', note: 'note' } as const;

/** A text: a division for the title and for each heading, with paragraphs of sentences, each of which has a name. */
export function teiText(text: WorkText, prefix: string): string {
  const divisions: string[][] = [];
  let number = 0;
  for (const block of text.blocks) {
    const sentences = block.sentences.map((sentence) =>
      element(
        's',
        { 'xml:id': sentenceId(prefix, text.lang, number++) },
        sentencePieces<never>(text, sentence).map(piece).join(''),
      ),
    );
    if (isHead(block) || divisions.length === 0) divisions.push([]);
    divisions.at(-1)?.push(teiBlock(block, sentences.join('')));
  }
  // A text without a sentence; TEI has no body without a paragraph.
  if (divisions.length === 0) divisions.push([element('p', {})]);
  const body = divisions.map((blocks) => element('div', {}, blocks.join('\n')));
  return element(
    'text',
    { 'xml:id': textId(prefix, text.lang), 'xml:lang': text.lang },
    element('body', {}, body.join('\n')),
  );
}

function isHead({ kind, heading }: WorkBlock): boolean {
  return kind === 'h' || heading;
}

function teiBlock(block: WorkBlock, content: string): string {
  if (isHead(block)) return element('head', {}, content);
  if (block.kind === 'cap' || block.kind === 'bio' || block.kind === 'note') {
    return element('ab', { type: asides[block.kind] }, content);
  }
  return element('p', {}, content);
}

function piece(one: Piece<never>): string {
  if (one.kind === 'text') return xmlText(one.text);
  const content = one.pieces.map(piece).join('');
  return one.kind === 'own'
    ? element('q', {}, content)
    : one.kind === 'emphasis'
      ? element('emph', {}, content)
      : content;
}
