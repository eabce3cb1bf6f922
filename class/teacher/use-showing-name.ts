import { useLocale, useTranslations } from 'next-intl';
import type { Showing } from '#lib/class/room.ts';
import { useDesk } from './desk.ts';

/** What something on the wall is called, in a few words. */
export function useShowingName(): (showing: Showing) => string {
  const t = useTranslations('class.teacher.wall');
  const locale = useLocale();
  const { open, offer, textName } = useDesk();
  return (showing) => {
    switch (showing?.kind) {
      case undefined:
        return t('code');
      case 'passage':
        return t('passage', { text: textName(showing.text), at: showing.at.replace(/^p/, '') });
      case 'line':
        return t('line', { text: textName(showing.text), at: showing.at.replace(/^p/, '') });
      case 'contrast': {
        const contrast = open.reading?.contrasts?.find(({ id }) => id === showing.id);
        return contrast?.title[locale] ?? offer?.contrasts.find(({ id }) => id === showing.id)?.title ?? showing.id;
      }
      case 'poll':
        return open.reading?.polls.find(({ id }) => id === showing.id)?.question[locale] ?? showing.id;
    }
  };
}
