import { useEffect, useEffectEvent, useReducer, useRef } from 'react';
import { emptyDesk, isEmpty, onDeskWithLoss } from './desk-state.ts';
import { deskName, keepDesk, keptDesk } from './draft.ts';

/** How long a person is let work before the draft is written, in milliseconds. */
const pause = 800;

/** The desk of the address. It is there again after a reload: it is kept when the hands rest, and when the page goes. */
export function useDesk(onResumed: () => void) {
  const [{ desk, lost }, dispatch] = useReducer(onDeskWithLoss, { desk: emptyDesk, lost: null });
  const read = useRef(false);
  const resumed = useEffectEvent(onResumed);
  const keep = useEffectEvent(() => {
    if (read.current) keepDesk(deskName(location.search), desk);
  });

  useEffect(() => {
    keptDesk(deskName(location.search)).then((draft) => {
      if (draft && !isEmpty(draft)) {
        dispatch({ does: 'resume', desk: draft });
        resumed();
      }
      read.current = true;
    });
    const leave = () => keep();
    addEventListener('pagehide', leave);
    return () => removeEventListener('pagehide', leave);
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what lies on the desk is what is waited for
  useEffect(() => {
    const timer = setTimeout(keep, pause);
    return () => clearTimeout(timer);
  }, [desk]);

  return {
    desk,
    lost,
    dispatch,
    /** Throws the draft away: what is kept as a text need not be resumed. */
    async done(): Promise<void> {
      read.current = false;
      await keepDesk(deskName(location.search), emptyDesk);
    },
  };
}
