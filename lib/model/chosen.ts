const separator = '.';

/**
 * Reads the editions that are to be set against each other: `china-military-online.diplomat`. Total: what is not among
 * the known ones falls away, and they come in the order in which those are known.
 */
export function parseChosen(query: URLSearchParams, known: readonly string[]): string[] {
  const asked = (query.get('editions') ?? '').split(separator);
  return known.filter((slug) => asked.includes(slug));
}

/** Writes them as the value of `editions`; empty where nothing is chosen. */
export function formatChosen(chosen: readonly string[]): string {
  return chosen.join(separator);
}

/**
 * Whether a contrast stands between the chosen editions: two of them at least take part. Of a single chosen one it is
 * asked whether it takes part, and without a choice every contrast does.
 */
export function isBetween(editions: readonly string[], chosen: readonly string[]): boolean {
  const taking = new Set(editions.filter((slug) => chosen.includes(slug)));
  return taking.size >= Math.min(2, chosen.length);
}
