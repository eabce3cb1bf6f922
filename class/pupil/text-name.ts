import { useTranslations } from 'next-intl';
import type { OpenRoom } from '#class/room/use-room.ts';

/** What a text is called: by its outlet, or by its number while outlets are unnamed; an own text by its title. */
export function useTextName({ reading }: Pick<OpenRoom, 'reading'>): (number: number) => string {
  const t = useTranslations('class.pupil');
  return (number) => {
    const edition = reading?.texts.find((text) => text.number === number)?.edition;
    return edition?.outlet || edition?.title || t('text', { number });
  };
}
