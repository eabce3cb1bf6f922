import { cut } from '#lib/model/cut.ts';
import type { Edition } from '#lib/model/edition.ts';
import { textIn } from '#lib/model/edition.ts';
import type { Passage } from '#lib/model/point.ts';
import { segmentAt } from '#lib/model/text.ts';
import { Marked } from '../marked.tsx';

interface PassageQuoteProps {
  passage: Passage;
  edition: Edition;
  lang: string;
  /** The layer whose line the words wear. */
  layer?: string | undefined;
  className?: string;
}

/** A whole segment in one language, with the words that carry it marked. */
export function PassageQuote({ passage, edition, lang, layer, className }: PassageQuoteProps) {
  const text = textIn(edition, lang);
  const segment = text && segmentAt(text, passage.at);
  const target = passage.targets[lang];
  if (!segment || !target) return null;
  return (
    <p className={className} lang={lang}>
      <Marked pieces={cut(segment, [{ id: 'words', ...target.range }])} classOf={() => layer ?? 'plain'} />
    </p>
  );
}
