import { getTranslations } from 'next-intl/server';
import { address, editionAddress } from '#i18n/address.ts';
import type { Dossier, Edition } from '#lib/model/edition.ts';
import { layerIds } from '#lib/model/layer.ts';
import type { Locale } from '#lib/model/locale.ts';
import { blockKinds } from '#lib/model/ref.ts';
import { searchKinds } from '#lib/search/search-document.ts';
import type { EditionNames, SearchNames } from '#lib/search/search-names.ts';

const places = { h: 'titleRef', cap: 'captionRef', bio: 'authorRef', note: 'noteRef' } as const;

/** The names of all that can be found in a dossier, in one language of the interface. */
export async function searchNames(dossier: Dossier, locale: Locale): Promise<SearchNames> {
  const t = await getTranslations({ locale });
  const page = (name: string) => address(locale, dossier.slug, name);
  const small = (name: string) => name.charAt(0).toLocaleLowerCase(locale) + name.slice(1);
  return {
    editions: byName(dossier.editions, (edition) => [edition.slug, editionNames(dossier, edition, locale)]),
    pages: { compare: page('compare'), contrasts: page('contrasts'), glossary: page('glossary') },
    langs: byName(langsIn(dossier), (lang) => [lang, t(`lang.${lang as Locale}`)]),
    layers: byName(layerIds, (layer) => [layer, t(`layer.${layer}.name`)]),
    kinds: byName(searchKinds, (kind) => [kind, t(`search.kind.${kind}`)]),
    places: byName(blockKinds, (kind) => {
      const name =
        kind === 'p' ? t('reader.segment', { block: '{block}', line: '{line}' }) : t(`reader.${places[kind]}`);
      return [kind, small(name)];
    }),
  };
}

/** The languages that something in a dossier is written in, in their order of appearance. */
export function langsIn({ editions, glossary }: Dossier): string[] {
  const texts = editions.flatMap((edition) => edition.texts.map(({ lang }) => lang));
  return [...new Set([...texts, ...glossary.flatMap(({ forms }) => Object.keys(forms))])];
}

function editionNames(dossier: Dossier, edition: Edition, locale: Locale): EditionNames {
  const { outlet, lang: original } = edition.article;
  const addresses = byName(edition.texts, ({ lang }) => {
    return [lang, editionAddress(locale, dossier.slug, edition, lang === original ? undefined : lang)];
  });
  return { outlet, lang: original, addresses };
}

function byName<Item, Name extends string, Value>(
  items: readonly Item[],
  entry: (item: Item) => [Name, Value],
): Record<Name, Value> {
  return Object.fromEntries(items.map(entry)) as Record<Name, Value>;
}
