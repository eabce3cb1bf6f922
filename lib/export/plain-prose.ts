import type { Prose } from '#lib/model/annotation.ts';
import { inQuotationMarks } from '#lib/model/quotation-marks.ts';

/** Prose of ours as plain text: quoted words between the quotation marks of the prose's language, emphasis gone. */
export function plainProse(prose: Prose, lang: string): string {
  let plain = '';
  let quoted = '';
  let quotedLang: string | undefined;
  const close = () => {
    if (quoted) plain += inQuotationMarks(quoted, lang);
    quoted = '';
  };
  for (const phrase of prose) {
    // Emphasis within a quotation divides it into phrases; it stays one quotation.
    if (!phrase.quoted || phrase.lang !== quotedLang) close();
    if (phrase.quoted) quoted += phrase.text;
    else plain += phrase.text;
    quotedLang = phrase.lang;
  }
  close();
  return plain;
}
