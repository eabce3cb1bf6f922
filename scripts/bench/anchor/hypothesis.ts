import search from 'approx-string-match';
import type { Anchored, ReanchorRequest } from '#lib/import/reanchor.ts';

interface Match {
  start: number;
  end: number;
  errors: number;
}

/** How the client of Hypothesis weighs what speaks for a place. */
const weight = { quote: 50, prefix: 20, suffix: 20, position: 2 } as const;

/**
 * Anchors as the client of Hypothesis does, over its own matcher: where the quote stands at its old position it is
 * taken; else the best of all exact matches, or of those with up to half its length in errors, by quote, context and
 * distance from the old position.
 */
export function hypothesis({ after, annotations }: ReanchorRequest): Anchored[] {
  return annotations.map(({ id, start, end, exact, prefix, suffix }) => {
    if (after.slice(start, end) === exact) return { id, start, end, confidence: 1 };
    const scored = matches(after, exact, Math.min(256, exact.length / 2)).map((match) => {
      const before = after.slice(Math.max(0, match.start - prefix.length), match.start);
      const behind = after.slice(match.end, match.end + suffix.length);
      const worth =
        weight.quote * (1 - match.errors / exact.length) +
        (prefix ? weight.prefix * likeness(before, prefix) : weight.prefix) +
        (suffix ? weight.suffix * likeness(behind, suffix) : weight.suffix) +
        weight.position * (1 - Math.abs(match.start - start) / after.length);
      return { ...match, confidence: worth / (weight.quote + weight.prefix + weight.suffix + weight.position) };
    });
    const best = scored.reduce<(typeof scored)[number] | undefined>(
      (one, two) => (one && one.confidence >= two.confidence ? one : two),
      undefined,
    );
    return best ? { id, start: best.start, end: best.end, confidence: best.confidence } : { id, orphan: true };
  });
}

function matches(text: string, words: string, errors: number): Match[] {
  const exact: Match[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    exact.push({ start: at, end: at + words.length, errors: 0 });
  }
  return exact.length > 0 ? exact : search(text, words, errors);
}

function likeness(text: string, words: string): number {
  if (text === '' || words === '') return 0;
  const [best] = matches(text, words, words.length);
  return best ? 1 - best.errors / words.length : 0;
}
