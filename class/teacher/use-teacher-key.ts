import { useCallback, useEffect, useRef, useState } from 'react';
import { askClass } from '#class/room/ask.ts';
import { parseCode } from '#lib/class/code.ts';
import type { Refused, Wire } from '#lib/class/wire.ts';
import { readPrivateLink, rememberedSecret, rememberSecret, type TeacherKey } from './private-link.ts';

export interface TeacherSeat {
  /** `null` while the address is being read, and where it has none. */
  code: string | null;
  /** Known where the private link was opened in this tab. */
  secret: string | null;
  ready: boolean;
  problem: Wire<Refused> | 'away' | null;
  /** Sits down with a private link; whether that went well. */
  sit: (key: TeacherKey) => Promise<boolean>;
}

/**
 * Whose class this is, by the address. The secret of a private link is taken out of the address at once, so that it is
 * neither in a photo of the screen nor in a bookmark, and is changed for a cookie that no script can read.
 */
export function useTeacherKey(): TeacherSeat {
  const [seat, setSeat] = useState<Omit<TeacherSeat, 'sit'>>({ code: null, secret: null, ready: false, problem: null });
  const read = useRef(false);

  const sit = useCallback(async (key: TeacherKey) => {
    rememberSecret(key);
    const answer = await askClass<object>(key.code, 'teacher/seat', { secret: key.secret });
    const done = answer.kind === 'done';
    setSeat({ ...key, ready: true, problem: done ? null : (answer.problem ?? 'away') });
    return done;
  }, []);

  useEffect(() => {
    if (read.current) return;
    read.current = true;
    const key = readPrivateLink(location.href);
    const code = parseCode(new URLSearchParams(location.search).get('code') ?? '');
    if (key) {
      history.replaceState(null, '', `${location.pathname}?code=${key.code}`);
      void sit(key);
    } else setSeat({ code, secret: code && rememberedSecret(code), ready: true, problem: null });
  }, [sit]);

  return { ...seat, sit };
}
