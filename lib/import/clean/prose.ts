const ideographs = /[\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]/gu;
// Written without spaces between words, in signs of which a word has some four.
const unspaced = /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/gu;
// Signs of either kind, in one look: most pages have none, and every line is weighed several times.
const special = new RegExp(`${ideographs.source}|${unspaced.source}`, 'u');
const words = /[\p{L}\p{N}][\p{L}\p{M}\p{N}’'-]*/gu;
const sentenceEnd = /[.!?…。！？．؟।:：;；][\s"'”’»›）)\]」』】〉》*]*$/u;

/** Every line of a page is weighed by several judges, so what a few thousand came to is kept in mind. */
const weighed = new Map<string, number>();
const mostWeighed = 5000;

/** The length of a text in words; a Chinese or Japanese character counts as six tenths of one, a Thai one as a quarter. */
export function weight(text: string): number {
  const before = weighed.get(text);
  if (before !== undefined) return before;
  if (weighed.size >= mostWeighed) weighed.clear();
  const now = weigh(text);
  weighed.set(text, now);
  return now;
}

function weigh(text: string): number {
  if (!special.test(text)) return countWords(text);
  const signs = text.match(ideographs)?.length ?? 0;
  const letters = text.match(unspaced)?.length ?? 0;
  const spaced = text.replace(ideographs, ' ').replace(unspaced, ' ');
  return countWords(spaced) + signs * 0.6 + letters * 0.25;
}

function countWords(text: string): number {
  let count = 0;
  words.lastIndex = 0;
  while (words.test(text)) count++;
  return count;
}

/** True of a line that ends as a sentence does. A colon counts: it leads into what follows. */
export function endsSentence(text: string): boolean {
  return sentenceEnd.test(text);
}

/** True of a line that reads as part of a running text: a sentence of some length, or a long line. */
export function isProse(text: string): boolean {
  const length = weight(text);
  return length >= 40 || (length >= 9 && endsSentence(text)) || (length >= 16 && /[.!?]\s|[。！？]/u.test(text));
}

/** A text for comparing: letters and digits only, in lower case. */
export function bare(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}
