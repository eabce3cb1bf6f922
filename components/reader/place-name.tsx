import { getTranslations } from 'next-intl/server';
import type { Locale } from '#lib/model/locale.ts';
import { parseRef, type Ref } from '#lib/model/ref.ts';

/** What a place in a text is called: «Avsnitt 12, setning 2», «Tittelen». */
export async function placeName(at: Ref, locale: Locale): Promise<string> {
  const t = await getTranslations({ locale, namespace: 'reader' });
  const place = parseRef(at);
  switch (place?.kind) {
    case 'h':
      return t('titleRef');
    case 'cap':
      return t('captionRef');
    case 'bio':
      return t('authorRef');
    case 'note':
      return t('noteRef');
    default:
      return t('segment', { block: place?.block ?? 0, line: place?.line ?? 0 });
  }
}

interface PlaceNameProps {
  at: Ref;
  locale: Locale;
  /** «Til avsnitt 12, setning 2» */
  to?: boolean;
  /** With a small first letter, inside a sentence. */
  small?: boolean;
}

export async function PlaceName({ at, locale, to, small }: PlaceNameProps) {
  const name = await placeName(at, locale);
  const inside = name.charAt(0).toLocaleLowerCase(locale) + name.slice(1);
  if (!to) return small ? inside : name;
  const t = await getTranslations({ locale, namespace: 'note' });
  return t('toTextAt', { place: inside });
}
