import { getTranslations } from 'next-intl/server';
import type { Dossier } from '#lib/model/edition.ts';
import type { Locale } from '#lib/model/locale.ts';
import { type Entry, entriesOf } from '#lib/model/timeline.ts';
import { tallLayout } from '#lib/model/timeline-tall.ts';
import { wideLayout } from '#lib/model/timeline-wide.ts';
import { labelOf, widthOf } from './entry-label.ts';
import { Sign } from './sign.tsx';
import { TallPicture } from './tall-picture.tsx';
import { WidePicture } from './wide-picture.tsx';

/** The timeline drawn twice, for wide and for narrow windows, with what the signs mean and what the axis does. */
export async function TimelinePicture({ dossier, locale }: { dossier: Dossier; locale: Locale }) {
  const t = await getTranslations({ locale, namespace: 'timeline' });
  const entries = entriesOf(dossier);
  const plain = (entry: Entry) => widthOf(labelOf(entry, locale));
  const named = (entry: Entry) => widthOf(labelOf(entry, locale, t(`kind.${entry.kind}`)));
  const kinds = [...new Set(entries.map(({ kind }) => kind))];
  return (
    <figure className="timeline">
      <ul className="signs" role="list" aria-label={t('signs')}>
        {kinds.map((kind) => (
          <li key={kind}>
            <svg viewBox="0 0 18 18" aria-hidden="true">
              <Sign kind={kind} x={9} y={9} />
            </svg>
            {t(`kind.${kind}`)}
          </li>
        ))}
      </ul>
      <WidePicture layout={wideLayout(entries, plain)} dossier={dossier} locale={locale} />
      <TallPicture layout={tallLayout(entries, named)} dossier={dossier} locale={locale} />
      <figcaption id="timeline-scale" className="small soft">
        {t('scale')}
      </figcaption>
    </figure>
  );
}
