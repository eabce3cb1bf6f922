import { useCallback, useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import { Outbox, type OutboxState } from '#class/outbox/outbox.ts';
import { deviceStore } from '#class/outbox/outbox-store.ts';
import { type FindWords, overlay, type Shown } from '#class/outbox/overlay.ts';
import type { Draft, Write } from '#lib/class/draft.ts';
import type { SeenRoom, SeenSeat } from '#lib/class/seen.ts';
import type { Receipt } from '#lib/class/storing.ts';
import type { Tally } from '#lib/class/tally.ts';
import type { Me, ReadingSheet, Refused, Wire } from '#lib/class/wire.ts';
import { anchor } from '#lib/model/anchor.ts';
import { type Answer, askClass, type ClassRole } from './ask.ts';
import { type Connection, RoomLink } from './room-link.ts';
import { changeOf, hear, type RoomNews } from './room-news.ts';
import { useReading } from './use-reading.ts';

/** A class as a screen has it. */
export interface OpenRoom {
  code: string;
  role: ClassRole;
  me: Wire<Me>;
  room: Wire<SeenRoom>;
  seats: Wire<SeenSeat>[];
  /** With what waits laid on top; in the order in which they were made. */
  contributions: Shown[];
  tally: Wire<Tally>;
  /** `null` until it has been fetched; of another phase until it has been fetched anew. */
  reading: Wire<ReadingSheet> | null;
  connection: Connection;
  /** Why nothing can be had or stored at present, where the server said so. */
  trouble: Wire<Refused> | null;
  outbox: OutboxState;
  /** Makes something and gives its id; changes it; takes it back. All three at once, whatever the network does. */
  make: (draft: Draft) => string;
  edit: (id: string, draft: Draft) => void;
  withdraw: (id: string) => void;
  /** What was refused: once more, or forgotten. */
  retry: (key: string) => void;
  discard: (key: string) => void;
  /** Posts to a path below the role, as `phase`: for what is done now or not at all. */
  post: <T>(path: string, body: unknown) => Promise<Answer<T>>;
}

export type RoomStatus =
  | { status: 'opening'; connection: Connection; problem: Wire<Refused> | null; open: null }
  /** The device has no seat here, or not any more. */
  | { status: 'door' | 'gone'; connection: Connection; problem: Wire<Refused> | null; open: OpenRoom | null }
  | { status: 'in'; connection: Connection; problem: null; open: OpenRoom };

interface Line {
  connection: Connection;
  problem: Wire<Refused> | null;
  out: { status: 'door' | 'gone'; problem: Wire<Refused> } | null;
}

/**
 * A class, kept up to date. `code` is canonical; `null` until it is known. `enter` is to be called when the device has
 * been given a seat; `askForDoor` by somebody whose seat was taken away and who wants another. When the seat or the class goes, `open` stays what it was last, so that unsent words can be shown.
 */
export function useRoom(
  role: ClassRole,
  code: string | null,
): RoomStatus & { enter: () => void; askForDoor: () => void } {
  const [news, setNews] = useState<RoomNews | null>(null);
  const [line, setLine] = useState<Line>({ connection: 'live', problem: null, out: null });
  const [entered, setEntered] = useState(0);
  const link = useRef<RoomLink | null>(null);

  const leave = useCallback((status: number, problem: Wire<Refused>) => {
    const door = status === 401 && problem.problem !== 'removed';
    setLine((before) => ({ ...before, out: { status: door ? 'door' : 'gone', problem } }));
  }, []);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a seat that was given anew needs a new line
  useEffect(() => {
    if (!code) return;
    let said: ReturnType<typeof setTimeout> | undefined;
    const opened = new RoomLink(code, role, {
      told: (told) => setNews((before) => hear(before, told)),
      connection: (connection, problem) => {
        clearTimeout(said);
        const say = () => setLine((before) => ({ ...before, connection, problem }));
        // A stream that is back at once was never lost to whoever sits here.
        if (connection === 'lost' && !problem) said = setTimeout(say, 2500);
        else say();
      },
      out: leave,
    });
    link.current = opened;
    return () => {
      clearTimeout(said);
      opened.close();
    };
  }, [code, role, entered, leave]);

  const seat = news?.me.seat;
  const outbox = useOutbox(code, role, line.out ? undefined : seat, link, leave);
  const state = useSyncExternalStore(outbox?.subscribe ?? none, outbox?.get ?? nothing, nothing);
  const cursor = news?.cursor;
  useEffect(() => {
    if (cursor) outbox?.heard(changeOf(cursor));
  }, [cursor, outbox]);
  const reading = useReading(code, role, news?.wholes ?? 0);
  const find = useMemo(() => finder(reading), [reading]);
  const contributions = useMemo(
    () => (news ? overlay(news.contributions, state, news.me, find) : []),
    [news, state, find],
  );
  const enter = useCallback(() => {
    setNews(null);
    setLine({ connection: 'live', problem: null, out: null });
    setEntered((before) => before + 1);
  }, []);

  const askForDoor = useCallback(() => {
    setNews(null);
    setLine((before) => ({ ...before, out: { status: 'door', problem: { problem: 'removed' } } }));
  }, []);

  const open: OpenRoom | null =
    news && code
      ? {
          ...{ code, role, contributions, reading, outbox: state },
          ...{ me: news.me, room: news.room, seats: news.seats, tally: news.tally },
          ...{ connection: line.connection, trouble: state.trouble ?? line.problem },
          make: (draft) => outbox?.make(draft) ?? '',
          edit: (id, draft) => outbox?.edit(id, draft),
          withdraw: (id) => outbox?.withdraw(id),
          retry: (key) => outbox?.retry(key),
          discard: (key) => outbox?.discard(key),
          post: (path, body) => askClass(code, `${role}/${path}`, body),
        }
      : null;
  const { connection } = line;
  if (line.out) return { ...line.out, connection, open, enter, askForDoor };
  if (!open) return { status: 'opening', connection, problem: line.problem, open, enter, askForDoor };
  return { status: 'in', connection, problem: null, open, enter, askForDoor };
}

const quiet: OutboxState = { items: [], sent: [], trouble: null, kept: true };
const nothing = () => quiet;
const none = () => () => {};

/** The outbox of the seat. It stays when the seat goes, until another comes. */
function useOutbox(
  code: string | null,
  role: ClassRole,
  seat: string | undefined,
  link: { current: RoomLink | null },
  leave: (status: number, problem: Wire<Refused>) => void,
): Outbox | null {
  const [outbox, setOutbox] = useState<Outbox | null>(null);
  useEffect(() => {
    if (!code || !seat || role === 'wall') return;
    const opened = new Outbox({
      box: `${code}/${role}/${seat}`,
      store: deviceStore,
      send: (write: Write) => askClass<Receipt>(code, `${role}/writes`, write),
      onSent: () => link.current?.expectNews(),
      onOut: leave,
    });
    setOutbox(opened);
    return () => opened.close();
  }, [code, role, seat, link, leave]);
  return outbox;
}

/** Finds the words of a draft as the server will. */
function finder(reading: Wire<ReadingSheet> | null): FindWords {
  return ({ text: number, at, lang, exact, nth }) => {
    const read = reading?.texts.find((one) => one.number === number);
    const text = [read?.original, read?.translation].find((one) => one?.lang === lang);
    const found = text && anchor(text, nth === undefined ? { at, exact } : { at, exact, nth });
    return found?.kind === 'found' ? found.range : null;
  };
}
