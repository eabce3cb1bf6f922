import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { Waiting } from './waiting.ts';

/** What became of what waits: some was put there or changed, some is settled. */
export interface OutboxChange {
  put: readonly Waiting[];
  /** Keys. */
  removed: readonly string[];
}

/** Where what waits is kept on the device. Changes and no wholes: another tab has changes of its own. */
export interface OutboxStore {
  list: (box: string) => Promise<Waiting[]>;
  change: (box: string, change: OutboxChange) => Promise<void>;
}

/** What turns one list into the other. */
export function changeBetween(before: readonly Waiting[], after: readonly Waiting[]): OutboxChange {
  const keys = new Set(after.map(({ key }) => key));
  return {
    put: after.filter((item) => !before.includes(item)),
    removed: before.filter(({ key }) => !keys.has(key)).map(({ key }) => key),
  };
}

export function withChange(items: readonly Waiting[], { put, removed }: OutboxChange): Waiting[] {
  const byKey = new Map(items.map((item) => [item.key, item]));
  for (const item of put) byKey.set(item.key, item);
  for (const key of removed) byKey.delete(key);
  return [...byKey.values()].sort((a, b) => a.order - b.order);
}

interface ClassSchema extends DBSchema {
  waiting: { key: string; value: Waiting; indexes: { box: string } };
}

let open: Promise<IDBPDatabase<ClassSchema>> | undefined;

function database(): Promise<IDBPDatabase<ClassSchema>> {
  open ??= openNow().catch((error: unknown) => {
    open = undefined;
    throw error;
  });
  return open;
}

async function openNow(): Promise<IDBPDatabase<ClassSchema>> {
  return openDB<ClassSchema>('tvisyn-class', 1, {
    upgrade: (db) => db.createObjectStore('waiting', { keyPath: 'key' }).createIndex('box', 'box'),
    blocking: () => void closeOutboxStore(),
    terminated: () => {
      open = undefined;
    },
  });
}

export async function closeOutboxStore(): Promise<void> {
  const db = await open?.catch(() => undefined);
  open = undefined;
  db?.close();
}

const inDatabase: OutboxStore = {
  list: async (box) => (await database()).getAllFromIndex('waiting', 'box', box),
  change: async (_box, { put, removed }) => {
    const change = (await database()).transaction('waiting', 'readwrite');
    await Promise.all([
      ...put.map((item) => change.store.put(item)),
      ...removed.map((key) => change.store.delete(key)),
      change.done,
    ]);
  },
};

const inStorage: OutboxStore = {
  list: async (box) => JSON.parse(localStorage.getItem(`tvisyn-class ${box}`) ?? '[]') as Waiting[],
  change: async (box, change) => {
    const items = withChange(await inStorage.list(box), change);
    if (items.length > 0) localStorage.setItem(`tvisyn-class ${box}`, JSON.stringify(items));
    else localStorage.removeItem(`tvisyn-class ${box}`);
  },
};

/** The best place that the browser lets us have. Rejects where it lets us have none. */
export const deviceStore: OutboxStore = {
  list: async (box) => {
    const lists = await Promise.all([inDatabase, inStorage].map((store) => store.list(box).catch(() => [])));
    return withChange(lists.flat(), { put: [], removed: [] });
  },
  change: async (box, change) => {
    const stored = await inDatabase.change(box, change).then(
      () => true,
      () => false,
    );
    // What was put where there is room must be taken away there too.
    await inStorage.change(box, stored ? { put: [], removed: change.removed } : change).catch((error: unknown) => {
      if (!stored) throw error;
    });
  },
};

/** Forgets all that waits for a class, whoever's it is: the class is deleted, and so are its words on the device. */
export async function forgetWaiting(code: string): Promise<void> {
  const begin = `${code}/`;
  const inDatabaseGone = async () => {
    const change = (await database()).transaction('waiting', 'readwrite');
    const items = await change.store.getAll();
    const gone = items.filter(({ box }) => box.startsWith(begin)).map(({ key }) => change.store.delete(key));
    await Promise.all([...gone, change.done]);
  };
  const inStorageGone = async () => {
    const keys = Object.keys(localStorage).filter((key) => key.startsWith(`tvisyn-class ${begin}`));
    for (const key of keys) localStorage.removeItem(key);
  };
  await Promise.all([inDatabaseGone(), inStorageGone()].map((gone) => gone.catch(() => {})));
}
