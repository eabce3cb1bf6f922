import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { Work } from '#lib/model/work.ts';
import { ShelfProblem } from './problem.ts';

/** What the list tells of a work, kept apart from it, so that a list of long texts is read at once. */
export interface KeptWork {
  id: string;
  title: string;
  outlet?: string;
  published?: string;
  dossier?: string;
  edition?: string;
  /** The original first. */
  langs: string[];
  /** Words of the original. */
  words: number;
  notes: number;
  /** ISO 8601. */
  changed: string;
  /** Goes up with every saving, from 1. */
  revision: number;
}

interface ShelfSchema extends DBSchema {
  kept: { key: string; value: KeptWork };
  works: { key: string; value: Work };
  drafts: { key: string; value: { key: string; changed: string; value: unknown } };
}

export type ShelfDatabase = IDBPDatabase<ShelfSchema>;

let open: Promise<ShelfDatabase> | undefined;

/** The database of this device. Rejects with a {@link ShelfProblem} where the browser keeps nothing for us. */
export function database(): Promise<ShelfDatabase> {
  open ??= openNow().catch((error: unknown) => {
    open = undefined;
    throw new ShelfProblem('closed', { cause: error });
  });
  return open;
}

// A browser may refuse by throwing at once as well as by an error that comes later.
async function openNow(): Promise<ShelfDatabase> {
  return openDB<ShelfSchema>('tvisyn', 1, {
    upgrade: (db) => {
      db.createObjectStore('kept', { keyPath: 'id' });
      db.createObjectStore('works', { keyPath: 'id' });
      db.createObjectStore('drafts', { keyPath: 'key' });
    },
    // A tab with a newer Tvisyn waits for this one to let go.
    blocking: () => close(),
    terminated: () => {
      open = undefined;
    },
  });
}

/** Lets go of the database; the next use opens it again. */
export async function close(): Promise<void> {
  const db = await open?.catch(() => undefined);
  open = undefined;
  db?.close();
}

/** Runs what writes. Says where the device is full; nothing is then kept half. */
export async function writing<Result>(act: () => Promise<Result>): Promise<Result> {
  try {
    return await act();
  } catch (error) {
    if (error instanceof ShelfProblem) throw error;
    const name = error instanceof Error ? error.name : '';
    throw new ShelfProblem(name === 'QuotaExceededError' ? 'full' : 'failed', { cause: error });
  }
}
