import { useLocale, useTranslations } from 'next-intl';
import { writeDate } from '#i18n/date.ts';
import type { Taken } from './taken.ts';

/** An edition of ours, as a person is told of it. */
export type NamedEdition = NonNullable<Taken['edition']>;

interface RecognisedNoteProps {
  /** The edition the text was recognised as. */
  edition: NamedEdition | null;
  /** The edition whose article was asked for. */
  wanted: NamedEdition | null;
  busy: boolean;
  onPlace: (edition: NamedEdition) => void;
}

/** What a text was recognised as, and the offer to put it in the place of our study edition. */
export function RecognisedNote({ edition, wanted, busy, onPlace }: RecognisedNoteProps) {
  const t = useTranslations('import.recognised');
  const locale = useLocale();
  const offered = edition ?? wanted;
  if (!offered) return null;
  return (
    <div className="recognised">
      {edition && (
        <p>
          <b>{t('known', { outlet: edition.outlet, date: writeDate(locale, edition.published) })}</b>
        </p>
      )}
      <p>{edition ? t('about') : t('other', { outlet: offered.outlet })}</p>
      <button type="button" className="btn primary" disabled={busy} onClick={() => onPlace(offered)}>
        {t('place')}
      </button>
    </div>
  );
}
