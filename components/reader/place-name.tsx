import { useTranslations } from 'next-intl';
import type { Locale } from '#lib/model/locale.ts';
import { parseRef, type Ref } from '#lib/model/ref.ts';

interface PlaceNameProps {
  at: Ref;
  locale: Locale;
  /** «Til avsnitt 12, setning 2» */
  to?: boolean;
  /** With a small first letter, inside a sentence. */
  small?: boolean;
}

/** What a place in a text is called: «Avsnitt 12, setning 2», «Tittelen». */
export function PlaceName({ at, locale, to, small }: PlaceNameProps) {
  const t = useTranslations();
  const name = usePlaceName()(at);
  const inside = name.charAt(0).toLocaleLowerCase(locale) + name.slice(1);
  if (to) return t('note.toTextAt', { place: inside });
  return small ? inside : name;
}

/** Names places, for where a name is wanted and no element. */
export function usePlaceName(): (at: Ref) => string {
  const t = useTranslations('reader');
  return (at) => {
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
  };
}
