import { getTranslations } from 'next-intl/server';
import type { Edition } from '#lib/model/edition.ts';
import { translationsOf } from '#lib/model/edition.ts';
import type { Locale } from '#lib/model/locale.ts';

interface ChainProps {
  edition: Edition;
  locale: Locale;
  /** What each text was, and not only its language. */
  long?: boolean;
}

/** The languages a text has come through, oldest first; ours last. */
export async function Chain({ edition, locale, long }: ChainProps) {
  const t = await getTranslations({ locale });
  const name = (lang: string) => t(`lang.${lang as Locale}`);
  return (
    // biome-ignore lint/a11y/noRedundantRoles: a list without bullets is no list to some screen readers.
    <ol className="chain" role="list">
      {edition.article.chain.map((link, index) => (
        <li key={`${index}${link.lang}`} className={link.seen ? undefined : 'unseen'}>
          <span>
            {long ? link.text[locale] : name(link.lang)}
            {!link.seen && (long ? ` (${t('reader.unseen')})` : <span className="vh"> ({t('reader.unseen')})</span>)}
          </span>
        </li>
      ))}
      <li>
        <span className="ours">{translationsOf(edition).map(name).join(', ')}</span>
      </li>
    </ol>
  );
}
