import type { Citation } from './citation.ts';
import type { Say } from './cited.ts';
import type { Locale } from './locale.ts';
import { inQuotationMarks } from './quotation-marks.ts';

/**
 * A reference as a reader writes it in an essay: author and title, place, what it is, where the article is, where it
 * stands on Tvisyn and when it was read. The addresses close their sentences without a full stop, so that they can be
 * followed.
 */
export function plainReference(citation: Citation, say: Say): string {
  const { author, title, section, note, reading } = citation;
  const { address, accessed, locale } = reading;
  const opening = [quoted(title, locale), section].filter(Boolean).join(', ');
  return [
    `${author ? `${author}: ` : ''}${opening}.`,
    note,
    accessed ? say('atRead', { address, date: accessed.date }) : say('at', { address }),
  ].join(' ');
}

/** A title in quotation marks; marks inside become single, and a full stop at the end goes outside. */
function quoted(title: string, locale: Locale): string {
  const inner = title.replace(/[«“„]/g, '‘').replace(/[»”]/g, '’').replace(/\.$/, '');
  return inQuotationMarks(inner, locale);
}
