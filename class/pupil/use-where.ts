import { useLocale } from 'next-intl';
import type { OpenRoom } from '#class/room/use-room.ts';
import { usePlaceName } from '#components/reader/place-name.tsx';
import type { Place } from '#lib/class/task.ts';
import type { Wire } from '#lib/class/wire.ts';
import { useTextName } from './text-name.ts';

/** What a place in one of the texts is called: «Tekst 5, avsnitt 12, setning 2». */
export function useWhere(open: Pick<OpenRoom, 'reading'>): (place: Wire<Place>) => string {
  const locale = useLocale();
  const textName = useTextName(open);
  const placeName = usePlaceName();
  return ({ text, at }) => {
    const name = placeName(at);
    return `${textName(text)}, ${name.charAt(0).toLocaleLowerCase(locale)}${name.slice(1)}`;
  };
}
