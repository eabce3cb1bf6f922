import { z } from 'zod';
import { type Article, genres } from '#lib/model/edition.ts';
import { date, lang, localized, slug, webAddress, words } from './schema.ts';

/** `article.yaml`: what is known about an outlet's article. */
export const articleSchema = z
  .strictObject({
    outlet: words(80),
    about: localized(300),
    lang,
    title: z.enum(['outlet', 'ours']),
    part: localized(300).optional(),
    published: date,
    'published-end': date.optional(),
    'published-known': localized(300),
    author: localized(200),
    byline: words(80).optional(),
    genre: z.enum(genres),
    chain: z
      .array(z.strictObject({ lang, seen: z.boolean(), text: localized(200), edition: slug.optional() }))
      .min(1, 'has no steps'),
    address: webAddress,
  })
  .transform(
    (raw): Article => ({
      outlet: raw.outlet,
      about: raw.about,
      lang: raw.lang,
      title: raw.title,
      ...(raw.part ? { part: raw.part } : {}),
      published: raw.published,
      ...(raw['published-end'] ? { publishedEnd: raw['published-end'] } : {}),
      publishedKnown: raw['published-known'],
      author: raw.author,
      ...(raw.byline ? { byline: raw.byline } : {}),
      genre: raw.genre,
      chain: raw.chain,
      address: raw.address,
    }),
  );
