import { getTranslations } from 'next-intl/server';
import { writeDate } from '#i18n/date.ts';
import type { Dossier } from '#lib/model/edition.ts';
import type { Locale } from '#lib/model/locale.ts';
import { isPublication } from '#lib/model/timeline.ts';
import type { Placed } from '#lib/model/timeline-layout.ts';
import type { Cell } from '#lib/model/timeline-scale.ts';
import type { WideLayout } from '#lib/model/timeline-wide.ts';
import { PictureEntries } from './picture-entries.tsx';

interface WidePictureProps {
  layout: WideLayout;
  dossier: Dossier;
  locale: Locale;
}

/** The timeline from left to right. */
export async function WidePicture({ layout, dossier, locale }: WidePictureProps) {
  const t = await getTranslations({ locale, namespace: 'timeline' });
  const { width, height, cells, placed, band } = layout;
  const [start, end] = [cells[0]?.start ?? 0, cells.at(-1)?.end ?? 0];
  const named = cells.filter(({ entries }) => entries > 0);
  return (
    <svg
      className="wide"
      viewBox={`0 0 ${width} ${height}`}
      role="list"
      aria-label={t('picture')}
      aria-describedby="timeline-scale"
    >
      <svg aria-hidden="true">
        <Divide layout={layout} locale={locale} />
        {placed.map((one) => (
          <Stem key={`${one.entry.kind}${one.entry.id}`} placed={one} band={band} />
        ))}
        <rect className="band" x={start} y={band.y} width={end - start} height={band.height} />
        {cells.map((cell) => (
          <UnitCell key={cell.period} cell={cell} before={named[named.indexOf(cell) - 1]} band={band} locale={locale} />
        ))}
      </svg>
      <PictureEntries placed={placed} dossier={dossier} locale={locale} />
    </svg>
  );
}

/** The time before the event that divides the timeline has another ground. */
function Divide({ layout: { height, placed }, locale }: { layout: WideLayout; locale: Locale }) {
  const at = placed.find(({ entry }) => entry.kind !== 'text' && entry.event.divides);
  if (!at || at.entry.kind === 'text') return null;
  const { divides } = at.entry.event;
  return (
    <>
      <rect className="ground" x="0" y="0" width={at.x} height={height} />
      <line className="divide" x1={at.x} x2={at.x} y1="0" y2="30" />
      <text className="when" x={at.x - 10} y="20" textAnchor="end">
        {divides?.before[locale]}
      </text>
      <text className="when" x={at.x + 10} y="20">
        {divides?.after[locale]}
      </text>
    </>
  );
}

/** The line from an entry to its day, and along the axis as long as it lasted or may have been. */
function Stem({ placed: { entry, x, y, to }, band }: { placed: Placed; band: WideLayout['band'] }) {
  const edge = isPublication(entry) ? band.y + band.height : band.y;
  return (
    <>
      <line className="stem" x1={x} x2={x} y1={y} y2={edge} />
      {to > x && <line className="span" x1={x} x2={to} y1={edge} y2={edge} />}
    </>
  );
}

interface UnitCellProps {
  cell: Cell;
  /** The one before it that has a name. */
  before: Cell | undefined;
  band: WideLayout['band'];
  locale: Locale;
}

/** A year or a month in the band; a jagged line where nothing happened. The year is written at its first month. */
function UnitCell({ cell, before, band, locale }: UnitCellProps) {
  const { period, start, end, entries } = cell;
  const middle = (start + end) / 2;
  if (entries === 0) {
    return <path className="break" d={`M${middle - 4} ${band.y}l8 11l-8 11l8 11l-8 11`} />;
  }
  const [year, month] = period.split('-');
  const name = month ? writeDate(locale, period, 'short').split(' ')[0] : year;
  const yearToo = month && before?.period.slice(0, 4) !== year;
  return (
    <>
      <line className="edge" x1={start} x2={start} y1={band.y} y2={band.y + band.height} />
      <text className="unit" x={middle} y={band.y + (month ? 18 : 27)} textAnchor="middle">
        {name}
      </text>
      {yearToo && (
        <text className="unit year" x={middle} y={band.y + 36} textAnchor="middle">
          {year}
        </text>
      )}
    </>
  );
}
