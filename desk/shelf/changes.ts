/** Another tab has saved or taken away a work. */
export interface ShelfChange {
  id: string;
  /** The revision that is kept now; none when it was taken away. */
  revision?: number;
}

const name = 'tvisyn-shelf';

/** Tells the other tabs. */
export function tellChange(change: ShelfChange): void {
  const channel = new BroadcastChannel(name);
  channel.postMessage(change);
  channel.close();
}

/** Calls back when another tab has changed the shelf; returns what ends it. */
export function onChange(listen: (change: ShelfChange) => void): () => void {
  const channel = new BroadcastChannel(name);
  channel.onmessage = (event: MessageEvent<ShelfChange>) => listen(event.data);
  return () => channel.close();
}
