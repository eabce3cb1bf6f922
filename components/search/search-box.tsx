import { getTranslations } from 'next-intl/server';
import { address } from '#i18n/address.ts';
import type { Dossier } from '#lib/model/edition.ts';
import type { Locale } from '#lib/model/locale.ts';
import { searchKinds } from '#lib/search/search-document.ts';
import { langsIn, searchNames } from './search-names.ts';

interface SearchBoxProps {
  dossier: Dossier;
  locale: Locale;
  /** Address of what the search is made from. */
  file: string;
}

/**
 * The search of a dossier: field, filters and the place for hits. It stands on the page for searching, and
 * `reader/search/` brings it from there into whatever page a reader is on. Without scripts it is hidden.
 */
export async function SearchBox({ dossier, locale, file }: SearchBoxProps) {
  const t = await getTranslations({ locale });
  const counts = [0, 1, 2].map((count) => t('search.found', { count }));
  return (
    <site-search
      class="search needs-script"
      data-file={file}
      data-names={JSON.stringify(await searchNames(dossier, locale))}
      data-none={counts[0]}
      data-one={counts[1]}
      data-more={counts[2]?.replace('2', '{count}')}
      data-loose={t('search.loose')}
      data-loading={t('search.loading')}
      data-failed={t('search.failed')}
      data-close={t('search.close')}
      data-all={t('search.all', { count: '{count}' })}
      data-original={t('search.original')}
      data-translation={t('search.translation')}
    >
      <form role="search" action={address(locale, dossier.slug, 'search')}>
        <label>
          {t('search.label')}
          <input type="search" name="q" maxLength={80} autoComplete="off" spellCheck={false} enterKeyHint="search" />
        </label>
        <label>
          {t('search.lang')}
          <select name="lang">
            <option value="">{t('search.allLangs')}</option>
            {langsIn(dossier).map((lang) => (
              <option key={lang} value={lang}>
                {t(`lang.${lang as Locale}`)}
              </option>
            ))}
          </select>
        </label>
        <fieldset className="cluster">
          <legend>{t('search.kinds')}</legend>
          {(['', ...searchKinds] as const).map((kind) => (
            <label className="check" key={kind}>
              <input type="radio" name="kind" value={kind} defaultChecked={kind === ''} />{' '}
              {kind ? t(`search.kind.${kind}`) : t('search.allKinds')}
            </label>
          ))}
        </fieldset>
      </form>
      <p role="status" />
      <p className="soft" data-hint="start">
        {t('search.start')}
      </p>
      <p className="soft" data-hint="none" hidden>
        {t('search.noneHint')}
      </p>
      <button className="btn" type="button" data-retry="" hidden>
        {t('search.retry')}
      </button>
      <div data-hits="" />
    </site-search>
  );
}
