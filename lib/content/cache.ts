/** What has been read, by kind and argument. */
type Kept = Map<string, unknown>;

/**
 * Keeps the outcome of a costly reading by its argument. In development the content may change between two requests,
 * so there it is read anew each time.
 *
 * It is kept on the global object: Next bundles every route by itself, so a module of ours is there once for each
 * route, and a dossier would be read as many times.
 */
export function cache<Value>(kind: string, read: (key: string) => Value): (key: string) => Value {
  const world = globalThis as { tvisynKept?: Kept };
  world.tvisynKept ??= new Map();
  const kept = world.tvisynKept;
  return (key) => {
    const name = `${kind} ${key}`;
    if (kept.has(name) && process.env.NODE_ENV !== 'development') return kept.get(name) as Value;
    const value = read(key);
    kept.set(name, value);
    return value;
  };
}
