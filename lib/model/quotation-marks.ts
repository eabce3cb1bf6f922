/** The marks that stand round quoted words in a language: « » in Norwegian, 「」 in Japanese, “ ” in all others we know. */
export function quotationMarks(lang: string): readonly [open: string, close: string] {
  if (/^(nb|nn|no)\b/i.test(lang)) return ['«', '»'];
  if (/^ja\b/i.test(lang)) return ['「', '」'];
  return ['“', '”'];
}

/** Words between the quotation marks of their language. */
export function inQuotationMarks(words: string, lang: string): string {
  const [open, close] = quotationMarks(lang);
  return open + words + close;
}
