/** An element of a page as far as it says what its text is: the way from a line up to the page. */
export interface Box {
  tag: string;
  /** Words of its class, id, role, itemprop and test names, in lower case, divided at hyphens, capitals and the like. */
  words: readonly string[];
  parent: Box | null;
  depth: number;
  /** Elements of one kind stand beside each other: tag and classes as written, without numbers. */
  signature: string;
}

/** The boxes from the one given up to the page. */
export function* upFrom(box: Box | null, stop: Box | null = null): Generator<Box> {
  for (let at = box; at !== null && at !== stop; at = at.parent) yield at;
}

/** The lowest box that holds both. */
export function sharedBox(a: Box | null, b: Box | null): Box | null {
  let [one, other] = [a, b];
  while (one !== other) {
    if (one === null || other === null) return null;
    if (one.depth >= other.depth) one = one.parent;
    else other = other.parent;
  }
  return one;
}

/** Divides class names and the like into words: `articleBody__read-more2` → article, body, read, more. */
export function nameWords(names: string): string[] {
  return names
    .slice(0, 400)
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-zæøåäöüéèß]+/)
    .filter((word) => word !== '');
}
