const segmenters = new Map<string, Intl.Segmenter>();

function segmenterFor(lang: string): Intl.Segmenter {
  const known = segmenters.get(lang);
  if (known) return known;
  const made = new Intl.Segmenter(lang, { granularity: 'word' });
  segmenters.set(lang, made);
  return made;
}

/**
 * Makes two writings of the same words alike: NFC, one kind of space, one kind of single and double quotation mark.
 * One character in gives one character out for text that is NFC already, so offsets stay valid.
 * For comparing only, never for showing.
 */
export function fold(plain: string): string {
  return plain
    .normalize('NFC')
    .replace(/[\u00a0\u202f\u2009]/g, ' ')
    .replace(/[‘’‚‛`´]/g, "'")
    .replace(/[“”„‟«»]/g, '"');
}

/**
 * The words of a text, folded and in lower case. A word is what `Intl.Segmenter` calls one, so the eight-word rule
 * also holds for Chinese and Japanese; a hyphen divides.
 */
export function wordsOf(plain: string, lang: string): string[] {
  const words: string[] = [];
  for (const part of segmenterFor(lang).segment(fold(plain))) {
    if (part.isWordLike) words.push(part.segment.toLowerCase());
  }
  return words;
}

/** The words with their places in `plain`, which must be NFC. */
export function wordRanges(plain: string, lang: string): { word: string; start: number; end: number }[] {
  const words: { word: string; start: number; end: number }[] = [];
  for (const part of segmenterFor(lang).segment(fold(plain))) {
    if (!part.isWordLike) continue;
    words.push({ word: part.segment.toLowerCase(), start: part.index, end: part.index + part.segment.length });
  }
  return words;
}
