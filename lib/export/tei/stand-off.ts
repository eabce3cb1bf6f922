import type { Range } from '#lib/model/text.ts';
import { sentencesOf, type Translation, type Work, type WorkNote, type WorkText } from '#lib/model/work.ts';
import { element, xmlText, xmlWritable } from '../xml.ts';
import type { Taxonomy } from './taxonomy.ts';
import { sentenceId, textId } from './text.ts';

/** A text with its sentences, laid end to end once for all notes. */
interface DividedText {
  text: WorkText;
  sentences: readonly Range[];
}

/** What is said of the texts and stands outside them: the alignment and the notes. Empty where there is neither. */
export function standOff(work: Work, taxonomy: Taxonomy, prefix: string): string {
  const { original, translations, notes } = work;
  const texts = [original, ...translations.map(({ text }) => text)].map((text) => ({
    text,
    sentences: sentencesOf(text),
  }));
  const links = translations.flatMap((translation) => alignment(original, translation, prefix) || []);
  const annotations = notes.map((note, index) => annotation(note, index, texts, taxonomy, prefix));
  const list = annotations.length > 0 ? [element('listAnnotation', {}, annotations.join('\n'))] : [];
  return links.length + list.length > 0 ? element('standOff', {}, [...links, ...list].join('\n')) : '';
}

/** Groups as links between sentences; a sentence without a partner is pointed at. */
function alignment(original: WorkText, { text, groups }: Translation, prefix: string): string {
  const links = groups.map(({ source, target, confidence }) => {
    const pointers = [
      ...source.map((number) => `#${sentenceId(prefix, original.lang, number)}`),
      ...target.map((number) => `#${sentenceId(prefix, text.lang, number)}`),
    ].join(' ');
    const isAlone = source.length === 0 || target.length === 0;
    // Only a decimal number is a probability in TEI.
    const cert = confidence === 1 ? undefined : confidence.toFixed(4);
    return element(isAlone ? 'ptr' : 'link', { type: isAlone ? 'alone' : undefined, target: pointers, cert });
  });
  return links.length > 0 ? element('linkGrp', { type: 'alignment' }, links.join('\n')) : '';
}

function annotation(
  note: WorkNote,
  index: number,
  texts: readonly DividedText[],
  taxonomy: Taxonomy,
  prefix: string,
): string {
  const pointers = texts.flatMap((divided) => {
    const target = note.targets[divided.text.lang];
    return target ? stretches(divided, target, prefix) : [];
  });
  const said = Object.entries(note.body).map(([locale, body]) =>
    element('note', { 'xml:lang': locale }, xmlText(body)),
  );
  const lost = Object.entries(note.lost).map(([lang, { exact }]) =>
    element('note', { type: 'lost', 'xml:lang': lang }, xmlText(exact)),
  );
  return element(
    'annotation',
    {
      'xml:id': `${prefix}note${index + 1}`,
      n: note.id,
      motivation: 'commenting',
      ana: taxonomy.pointers(note.layer, note.tags),
      // An orphan is about the text as a whole.
      target: pointers.join(' ') || `#${textId(prefix, texts[0]?.text.lang ?? '')}`,
    },
    [...said, ...lost].join(''),
  );
}

/** How many characters the document has of a stretch of text. */
function characters(text: string): number {
  return [...xmlWritable(text)].length;
}

/** Words as TEI's pointer scheme string-range has them: sentence, offset and length in characters. */
function stretches({ text, sentences }: DividedText, range: Range, prefix: string): string[] {
  return sentences.flatMap(({ start, end }, number) => {
    const from = Math.max(start, range.start);
    const to = Math.min(end, range.end);
    if (from >= to) return [];
    const first = characters(text.text.slice(start, from));
    const length = characters(text.text.slice(from, to));
    return length > 0 ? `#string-range(${sentenceId(prefix, text.lang, number)},${first},${length})` : [];
  });
}
