import { cut, type Piece } from '#lib/model/cut.ts';
import type { Edition } from '#lib/model/edition.ts';
import { textIn } from '#lib/model/edition.ts';
import type { Passage } from '#lib/model/point.ts';
import { segmentAt } from '#lib/model/text.ts';

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
      <Drawn pieces={cut(segment, [{ id: 'words', ...target.range }])} layer={layer} />
    </p>
  );
}

function Drawn({ pieces, layer }: { pieces: readonly Piece<string>[]; layer: string | undefined }) {
  return pieces.map((piece, key) => {
    if (piece.kind === 'text') return piece.text;
    const inner = <Drawn pieces={piece.pieces} layer={layer} />;
    if (piece.kind === 'own') return <q key={key}>{inner}</q>;
    if (piece.kind === 'emphasis') return <em key={key}>{inner}</em>;
    if (piece.kind === 'term') return inner;
    return (
      <mark key={key} className={layer ?? 'plain'}>
        {inner}
      </mark>
    );
  });
}
