/** Work that is done one after another, for each key by itself. Kept in memory, only while there is any. */
export class Turns {
  readonly #last = new Map<string, Promise<unknown>>();

  /** Does some work when all that was given with this key before is done, whether it failed or not. */
  take<T>(key: string, work: () => Promise<T>): Promise<T> {
    const turn = (this.#last.get(key) ?? Promise.resolve()).then(work, work);
    this.#last.set(key, turn);
    const leave = () => {
      if (this.#last.get(key) === turn) this.#last.delete(key);
    };
    turn.then(leave, leave);
    return turn;
  }
}
