import { getTranslations } from 'next-intl/server';
import { editionAddress } from '#i18n/address.ts';
import type { Dossier } from '#lib/model/edition.ts';
import type { Locale } from '#lib/model/locale.ts';
import { labelOffset, type Placed } from '#lib/model/timeline-layout.ts';
import { labelOf } from './entry-label.ts';
import { Sign } from './sign.tsx';

interface PictureEntriesProps {
  /** Whether the kind is written out beside the date. */
  named?: boolean;
  placed: readonly Placed[];
  dossier: Dossier;
  locale: Locale;
}

/** The entries of a picture as a list of links: an event leads to its row in the table, a text to the reader. */
export async function PictureEntries({ placed, named, dossier, locale }: PictureEntriesProps) {
  const t = await getTranslations({ locale, namespace: 'timeline' });
  return placed.map(({ entry, x, y, box, leftward }) => {
    const kind = t(`kind.${entry.kind}`);
    const { what, when } = labelOf(entry, locale, named ? kind : undefined);
    const line = { x: leftward ? x - labelOffset : x + labelOffset, textAnchor: leftward ? 'end' : 'start' } as const;
    const href = entry.kind === 'text' ? editionAddress(locale, dossier.slug, entry.edition) : `#${entry.id}`;
    return (
      <svg key={`${entry.kind}${entry.id}`} role="listitem" overflow="visible" data-kind={entry.kind}>
        <a href={href} aria-label={named ? `${what} ${when}` : `${what} ${when}, ${kind}`}>
          <rect className="hit" x={box.x} y={box.y} width={box.width} height={box.height} rx="3" />
          <Sign kind={entry.kind} x={x} y={y} />
          <text className="what" {...line} y={box.y + 16}>
            {what}
          </text>
          {/* Not drawn; it keeps the two lines apart for those who listen. */ ' '}
          <text className="when" {...line} y={box.y + 33}>
            {when}
          </text>
        </a>
      </svg>
    );
  });
}
