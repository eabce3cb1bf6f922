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

/** About how many code units a segmenter is given at once. */
const pieceLength = 1000;

/**
 * Cuts a text where one word has ended and no other begun: V8 copies all that its segmenter was given for each word
 * it finds, so that a whole text at once takes a time that grows with its square.
 */
function* pieces(text: string): Generator<{ piece: string; start: number }> {
  const cut = /[\s。！？](?=[\p{L}\p{N}])/gu;
  for (let start = 0; start < text.length; ) {
    cut.lastIndex = start + pieceLength;
    const end = cut.test(text) ? cut.lastIndex : text.length;
    yield { piece: text.slice(start, end), start };
    start = end;
  }
}

/**
 * Whether a segment of `Intl.Segmenter` is a word: it has a letter or a digit. Its own `isWordLike` is not asked, since
 * it says no to numbers in Safari, and in Firefox to words at the end of much Chinese; words are compared with
 * fingerprints that were made elsewhere. Signs such as ² and ½ are no words: V8, which made those, does not count them.
 */
export function isWord(segment: string): boolean {
  return /[\p{L}\p{Nd}\p{Nl}]/u.test(segment);
}

/**
 * The words of a text, folded and in lower case. They are cut by `Intl.Segmenter`, so the eight-word rule also holds
 * for Chinese and Japanese; a hyphen divides.
 */
export function wordsOf(plain: string, lang: string): string[] {
  return wordRanges(plain, lang).map(({ word }) => word);
}

/** The words with their places in `plain`, which must be NFC. */
export function wordRanges(plain: string, lang: string): { word: string; start: number; end: number }[] {
  const words: { word: string; start: number; end: number }[] = [];
  const segmenter = segmenterFor(lang);
  for (const { piece, start } of pieces(fold(plain))) {
    for (const { segment, index } of segmenter.segment(piece)) {
      if (!isWord(segment)) continue;
      words.push({ word: segment.toLowerCase(), start: start + index, end: start + index + segment.length });
    }
  }
  return words;
}
