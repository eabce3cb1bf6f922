import { useTranslations } from 'next-intl';
import { useId } from 'react';
import type { KeptWork } from '#desk/shelf/database.ts';
import type { DossierOffer } from '#lib/class/offer.ts';
import type { OriginKey } from './origin.ts';

interface OriginFieldProps {
  origin: OriginKey;
  offers: readonly DossierOffer[];
  own: readonly KeptWork[];
  onChoose: (origin: OriginKey) => void;
}

/** What the class is made from: a lesson that fills in everything, a dossier, or a text of one's own. */
export function OriginField({ origin, offers, own, onChoose }: OriginFieldProps) {
  const t = useTranslations('class.new');
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{t('origin')}</label>
      <select id={id} value={origin} onChange={({ target }) => onChoose(target.value as OriginKey)}>
        {offers.map((dossier) => (
          <optgroup key={dossier.slug} label={dossier.title}>
            {dossier.lessons.map(({ slug, title, minutes }) => (
              <option key={slug} value={`lesson:${dossier.slug}/${slug}`}>
                {t('lesson', { title, minutes })}
              </option>
            ))}
            <option value={`dossier:${dossier.slug}`}>{t('noLesson')}</option>
          </optgroup>
        ))}
        {own.length > 0 && (
          <optgroup label={t('own')}>
            {own.map((kept) => (
              <option key={kept.id} value={`own:${kept.id}`}>
                {kept.title}
              </option>
            ))}
          </optgroup>
        )}
      </select>
    </div>
  );
}
