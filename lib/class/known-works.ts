import type { Database } from '#lib/db/database.ts';
import { type Material, materialOfWorks } from './material.ts';
import type { Settings } from './settings.ts';
import { loadWorks } from './stored.ts';

/** How long imported texts are kept in memory after their last use, in milliseconds, and of how many classes. */
const kept = 600_000;
const most = 30;

interface Known {
  used: number;
  /** What of the settings the material depends on. */
  settings: string;
  material: Promise<Material>;
}

/**
 * The imported texts of classes, kept in memory while they are used: they may be megabytes, laying them out takes
 * time, and every mark is held against them.
 */
export class KnownWorks {
  readonly #db: Database;
  readonly #rooms = new Map<string, Known>();

  constructor(db: Database) {
    this.#db = db;
  }

  of(room: string, settings: Settings, now: Date): Promise<Material> {
    this.sweep(now);
    const key = JSON.stringify([settings.texts, settings.lang]);
    const known = this.#rooms.get(room);
    const material = known?.settings === key ? known.material : this.#load(room, settings);
    // What was used last stands last.
    this.#rooms.delete(room);
    this.#rooms.set(room, { used: now.getTime(), settings: key, material });
    material.catch(() => this.#rooms.delete(room));
    return material;
  }

  forget(room: string): void {
    this.#rooms.delete(room);
  }

  /** Forgets what nobody has used for a while. */
  sweep(now: Date): void {
    for (const [room, { used }] of this.#rooms) {
      if (this.#rooms.size <= most && now.getTime() - used <= kept) break;
      this.#rooms.delete(room);
    }
  }

  async #load(room: string, settings: Settings): Promise<Material> {
    return materialOfWorks(await loadWorks(this.#db, room), settings);
  }
}
