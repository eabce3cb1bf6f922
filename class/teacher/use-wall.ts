import { useLocale } from 'next-intl';
import { useState } from 'react';
import { address } from '#i18n/address.ts';
import { useDesk } from './desk.ts';

/** Opens the wall in a window of its own, which then gets a seat of its own. There is one wall: the last that was opened. */
export function useWall(): { open: () => Promise<void>; address: string; blocked: boolean } {
  const locale = useLocale();
  const { open, say } = useDesk();
  const [blocked, setBlocked] = useState(false);
  const wall = `${address(locale, 'class', 'wall')}?code=${open.code}`;
  return {
    address: wall,
    blocked,
    open: async () => {
      // At once, while the browser still knows that somebody pressed a button; what it shows follows.
      const opened = window.open('', `tvisyn-wall-${open.code}`);
      const answer = await open.post<object>('wall', {});
      setBlocked(!opened);
      if (answer.kind === 'done' && opened) opened.location.href = wall;
      else if (answer.kind !== 'done') {
        opened?.close();
        say('');
      }
    },
  };
}
