import type { Word } from './sentence.ts';

/** Signs that a translator tends to keep, as a character class. Commas and full stops are too many to say anything. */
export const signs = `?？!！:：;；()（）"“”„«»「」『』%％$€£¥/@…&+*§=<>`;

const alike: Record<string, string> = { '？': '?', '！': '!', '：': ':', '；': ';', '（': '(', '）': ')', '％': '%' };

/** A sign as a word, the same for all its forms: quotation marks of every language are one. */
export function signWord(sign: string): Word {
  const key = /["“”„«»「」『』]/.test(sign) ? '"' : (alike[sign] ?? sign);
  return { key, kind: key === '?' ? 'question' : 'mark', concepts: [], sound: '' };
}
