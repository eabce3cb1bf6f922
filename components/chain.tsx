import { getTranslations } from 'next-intl/server';
import { editionAddress } from '#i18n/address.ts';
import type { Dossier, Edition, Link } from '#lib/model/edition.ts';
import { translationsOf } from '#lib/model/edition.ts';
import type { Locale } from '#lib/model/locale.ts';

interface ChainProps {
  dossier: Dossier;
  edition: Edition;
  locale: Locale;
  /** What each text was, and not only its language. */
  long?: boolean;
}

/** The languages a text has come through, oldest first; ours last. */
export async function Chain({ dossier, edition, locale, long }: ChainProps) {
  const t = await getTranslations({ locale });
  const { chain } = edition.article;
  const name = (lang: string) => t(`lang.${lang as Locale}`);
  return (
    <ol className="chain" role="list">
      {(long ? chain : languagesOf(chain)).map((link) => (
        <li key={link.text.en} className={link.seen ? undefined : 'unseen'}>
          <span>
            {long ? <Step link={link} dossier={dossier} locale={locale} /> : name(link.lang)}
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

/** What a text on the way was; the way to it, where it is an edition of the dossier. */
function Step({ link, dossier, locale }: { link: Link; dossier: Dossier; locale: Locale }) {
  const edition = dossier.editions.find(({ slug }) => slug === link.edition);
  if (!edition) return link.text[locale];
  return <a href={editionAddress(locale, dossier.slug, edition)}>{link.text[locale]}</a>;
}

/** One step for each language in turn: seen, if any of its texts was. */
function languagesOf(chain: readonly Link[]): Link[] {
  const steps: Link[] = [];
  for (const link of chain) {
    const last = steps.at(-1);
    if (last?.lang === link.lang) steps[steps.length - 1] = { ...last, seen: last.seen || link.seen };
    else steps.push(link);
  }
  return steps;
}
