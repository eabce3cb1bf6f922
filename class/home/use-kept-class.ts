import { useEffect } from 'react';
import type { OpenRoom } from '#class/room/use-room.ts';
import { keepClass } from './kept-classes.ts';

/** Keeps on this device that somebody is in a class, so that the door offers the way back. */
export function useKeptClass({ code, role, room }: Pick<OpenRoom, 'code' | 'role' | 'room'>): void {
  const { title, expires } = room;
  useEffect(() => {
    if (role !== 'wall') keepClass({ code, title, role, until: expires });
  }, [code, title, role, expires]);
}
