import { useTranslations } from 'next-intl';
import { PlaceName } from '#components/reader/place-name.tsx';
import { QuotedWords } from '#components/words.tsx';
import { address } from '#i18n/address.ts';
import type { Locale } from '#lib/model/locale.ts';
import type { OtherNote } from './use-others.ts';

interface VersusProps {
  other: OtherNote;
  dossier: string;
  locale: Locale;
}

/** The same thing in an edition of the dossier: the way there, and its words, as beside the notes of the editions. */
export function Versus({ other, dossier, locale }: VersusProps) {
  const t = useTranslations('note');
  const { edition, outlet, id, at, words } = other;
  return (
    <div className="versus">
      <a href={`${address(locale, dossier, edition)}?note=${encodeURIComponent(id)}#${at}`}>
        {t('versus', { outlet })}, <PlaceName at={at} locale={locale} small />
      </a>
      {words.map(({ lang, exact, own }) => (
        <QuotedWords key={lang} exact={exact} lang={lang} own={own} />
      ))}
    </div>
  );
}
