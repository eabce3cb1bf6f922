/** Signs that a translator tends to keep, as a character class. Commas and full stops are too many to say anything. */
export const signs = `?？!！:：;；()（）"“”„«»「」『』%％$€£¥/@…&+*§=<>`;

const alike: Record<string, string> = { '？': '?', '！': '!', '：': ':', '；': ';', '（': '(', '）': ')', '％': '%' };

/** One sign for all its forms: quotation marks of every language are one. */
export function signOf(sign: string): string {
  return /["“”„«»「」『』]/.test(sign) ? '"' : (alike[sign] ?? sign);
}
