import { getTranslations } from 'next-intl/server';
import type { CitedEdition, Reading, Say } from '#lib/model/cited.ts';
import type { Dossier, Edition } from '#lib/model/edition.ts';
import { textIn } from '#lib/model/edition.ts';
import type { Locale } from '#lib/model/locale.ts';
import { titleOf } from '#lib/model/text.ts';
import { origin } from './address.ts';
import { writeSpan } from './date.ts';

/** What a reference says of an edition, in the words of a language. */
export async function citedEdition(edition: Edition, locale: Locale): Promise<CitedEdition> {
  const t = await getTranslations({ locale, namespace: 'genre' });
  const { outlet, title, lang, genre, byline, published, publishedEnd, address } = edition.article;
  const original = textIn(edition, lang);
  return {
    slug: edition.slug,
    outlet,
    title: original ? titleOf(original) : outlet,
    titleIsOurs: title === 'ours',
    lang,
    genre,
    genreName: t(genre),
    ...(byline ? { byline } : {}),
    published,
    ...(publishedEnd ? { publishedEnd } : {}),
    date: writeSpan(locale, published, publishedEnd),
    address,
  };
}

/** The sentences of references in a language. */
export async function sayIn(locale: Locale): Promise<Say> {
  const t = await getTranslations({ locale, namespace: 'cite' });
  return (name, values) => t(name, values as Record<'address', string>);
}

/** Where a page stands for somebody who cites it, before anybody has read it. */
export function readingAt(dossier: Dossier, locale: Locale, path: string): Reading {
  return { locale, dossier: { slug: dossier.slug, title: dossier.title[locale] }, address: origin + path };
}
