/**
 * Keeps the outcome of a costly reading by its argument. In development the content may change between two requests,
 * so there it is read anew each time.
 */
export function cache<Value>(read: (key: string) => Value): (key: string) => Value {
  const kept = new Map<string, Value>();
  return (key) => {
    const known = kept.get(key);
    if (known !== undefined && process.env.NODE_ENV !== 'development') return known;
    const value = read(key);
    kept.set(key, value);
    return value;
  };
}
