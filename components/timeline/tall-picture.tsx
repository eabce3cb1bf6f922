import { getTranslations } from 'next-intl/server';
import { writeDate } from '#i18n/date.ts';
import type { Dossier } from '#lib/model/edition.ts';
import type { Locale } from '#lib/model/locale.ts';
import type { Layout } from '#lib/model/timeline-layout.ts';
import { PictureEntries } from './picture-entries.tsx';

interface TallPictureProps {
  layout: Layout;
  dossier: Dossier;
  locale: Locale;
}

/** The timeline from top to bottom, for narrow windows. */
export async function TallPicture({ layout, dossier, locale }: TallPictureProps) {
  const t = await getTranslations({ locale, namespace: 'timeline' });
  const { width, height, cells, placed } = layout;
  const axis = placed[0]?.x ?? 0;
  const at = placed.find(({ entry }) => entry.kind !== 'text' && entry.event.divides);
  const divides = at && at.entry.kind !== 'text' ? at.entry.event.divides : undefined;
  return (
    <svg
      className="tall"
      viewBox={`0 0 ${width} ${height}`}
      role="list"
      aria-label={t('picture')}
      aria-describedby="timeline-scale"
    >
      <svg aria-hidden="true">
        {at && <rect className="ground" x="0" y="0" width={width} height={at.box.y - 4} />}
        {at && (
          <>
            <line className="divide" x1="0" x2={width} y1={at.box.y - 4} y2={at.box.y - 4} />
            <text className="when" x={width - 8} y={at.box.y - 12} textAnchor="end">
              {divides?.before[locale]}
            </text>
            <text className="when" x={width - 8} y={at.box.y + 12} textAnchor="end">
              {divides?.after[locale]}
            </text>
          </>
        )}
        {cells.map(({ period, start, end, entries }) =>
          entries === 0 ? (
            <path key={period} className="break" d={`M${axis} ${start}l-6 8l12 8l-12 8l6 8`} />
          ) : (
            <g key={period}>
              <line className="axis" x1={axis} x2={axis} y1={start} y2={end} />
              <text className="unit" x={axis + 12} y={start + 20}>
                {writeDate(locale, period)}
              </text>
            </g>
          ),
        )}
      </svg>
      <PictureEntries named placed={placed} dossier={dossier} locale={locale} />
    </svg>
  );
}
