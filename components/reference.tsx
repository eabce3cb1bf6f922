import { readingAt, sayIn } from '#i18n/citation.ts';
import { citationOf } from '#lib/model/citation.ts';
import type { Cited } from '#lib/model/cited.ts';
import type { Dossier } from '#lib/model/edition.ts';
import type { Locale } from '#lib/model/locale.ts';
import { plainReference } from '#lib/model/plain-reference.ts';

interface ReferenceProps {
  cited: Cited;
  dossier: Dossier;
  locale: Locale;
  /** The address of the page, from its root. */
  path: string;
}

/** A reference as text, for those who read without a script. The title keeps its own language. */
export async function Reference({ cited, dossier, locale, path }: ReferenceProps) {
  const say = await sayIn(locale);
  const citation = citationOf(cited, readingAt(dossier, locale, path), say);
  const text = plainReference(citation, say);
  const at = text.indexOf(citation.title);
  if (citation.lang === locale || at < 0) return <span className="reference">{text}</span>;
  return (
    <span className="reference">
      {text.slice(0, at)}
      <span lang={citation.lang}>{citation.title}</span>
      {text.slice(at + citation.title.length)}
    </span>
  );
}
