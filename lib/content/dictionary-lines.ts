/** What a Hunspell affix file puts before a stem, and what it takes off its end, by the last sign of that. */
export interface Affixes {
  prefixes: string[];
  taken: Map<string, string[]>;
}

/** Reads the affixes of a Hunspell affix file. */
export function affixes(aff: string): Affixes {
  const prefixes = new Set(['']);
  const taken = new Map<string, string[]>();
  for (const [, kind, remove = '', add = ''] of aff.matchAll(/^([PS]FX) \S+ +(\S+) +([^\s/]+)(?:\/\S+)? +\S/gm)) {
    if (kind === 'PFX') prefixes.add(add);
    else if (remove !== '0') {
      const last = remove.slice(-1);
      const known = taken.get(last) ?? [];
      if (!known.includes(remove)) taken.set(last, [...known, remove]);
    }
  }
  return { prefixes: [...prefixes], taken };
}

/**
 * The lines of a Hunspell dictionary that can give one of some words, with its first line.
 *
 * Law: a spell-checker with only these lines answers for these words as one with all of them. A line is kept if its
 * stem, whole or without an end that a suffix may take off, begins one of the words, or begins it after a prefix.
 */
export function linesFor(dic: string, { prefixes, taken }: Affixes, words: Iterable<string>): string {
  const beginnings = beginningsOf(words, prefixes);
  const kept: string[] = [];
  for (const line of dic.split('\n')) {
    const slash = line.indexOf('/');
    const stem = (slash < 0 ? line : line.slice(0, slash)).trim();
    const ends = taken.get(stem.slice(-1)) ?? [];
    if (
      beginnings.has(stem) ||
      // Figures are joined by rules of their own: “10” and “th”.
      /^\d/.test(stem) ||
      ends.some((end) => stem.endsWith(end) && beginnings.has(stem.slice(0, stem.length - end.length)))
    ) {
      kept.push(line);
    }
  }
  return [dic.slice(0, dic.indexOf('\n')), ...kept].join('\n');
}

function beginningsOf(words: Iterable<string>, prefixes: readonly string[]): Set<string> {
  const beginnings = new Set<string>(['']);
  for (const word of words) {
    const small = word.toLowerCase();
    // As nspell tries them: as written, as a name where all is capitals, small.
    for (const written of new Set([word, small, `${word.charAt(0)}${small.slice(1)}`])) {
      for (const prefix of prefixes) {
        if (!written.startsWith(prefix)) continue;
        for (let end = prefix.length + 1; end <= written.length; end++)
          beginnings.add(written.slice(prefix.length, end));
      }
    }
  }
  return beginnings;
}
