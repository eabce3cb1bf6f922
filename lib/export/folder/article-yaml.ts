import { type Locale, locales } from '#lib/model/locale.ts';
import type { Work } from '#lib/model/work.ts';
import { z } from '../quiet-zod.ts';
import { writeYaml } from './yaml.ts';

const text = (most: number) => z.string().max(most).optional();

/** What is taken from `article.yaml`; the rest of it is for those who read about the article. */
export const articleFileSchema = z.object({
  lang: z.string(),
  outlet: text(400),
  published: text(40),
  address: text(4000),
});

/** `article.yaml` with what a work knows. What is empty is for an editor to fill in, as docs/content.md tells. */
export function articleYaml({ original: { lang }, outlet, published, address }: Work): string {
  const empty = () => Object.fromEntries(locales.map((locale): [Locale, string] => [locale, '']));
  const article = {
    outlet: outlet ?? '',
    about: empty(),
    lang,
    title: 'outlet',
    published: published ?? '',
    'published-known': empty(),
    author: empty(),
    genre: '',
    chain: [{ lang, seen: true, text: empty() }],
    address: address ?? '',
  };
  return writeYaml(article);
}
