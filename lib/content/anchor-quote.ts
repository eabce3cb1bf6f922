import { anchor } from '#lib/model/anchor.ts';
import type { Target } from '#lib/model/annotation.ts';
import type { Position, Problem } from '#lib/model/problem.ts';
import type { PlacedText } from './text-file.ts';

/** The words of a passage in every language of its edition, as an editor wrote them. */
export interface WrittenQuote {
  /** What the words belong to, for the report: the id of a note, a point, a contrast. */
  name: string;
  at: string;
  quote: Record<string, string>;
  nth?: Record<string, number> | undefined;
}

/**
 * Finds the words of a passage in every text of its edition. What is missing or not at its place is told; `position`
 * gives the place of the whole (no language) or of one language’s words.
 */
export function anchorQuote(
  texts: readonly PlacedText[],
  written: WrittenQuote,
  position: (lang?: string) => Position,
  problems: Problem[],
): Record<string, Target> {
  const targets: Record<string, Target> = {};
  for (const text of texts) {
    const { lang } = text.text;
    // A text that could not be read is told as such; that its words are not found would only hide it.
    if (text.text.blocks.length === 0) continue;
    if (written.quote[lang] === undefined) {
      problems.push({
        ...position(),
        rule: 'mark-missing',
        what: `“${written.name}” marks nothing in ${text.file.split('/').at(-1)}.`,
        mend: `Add “${lang}: …” with the words it is about.`,
      });
      continue;
    }
    const target = find(text, written, position(lang), problems);
    if (target) targets[lang] = target;
  }
  for (const lang of Object.keys(written.quote)) {
    if (texts.some((text) => text.text.lang === lang)) continue;
    problems.push({
      ...position(lang),
      rule: 'mark-language',
      what: `There is no text.${lang}.mdx for this quote.`,
      mend: 'Write the text, or remove the line.',
    });
  }
  return targets;
}

function find(text: PlacedText, written: WrittenQuote, position: Position, problems: Problem[]): Target | null {
  const { lang } = text.text;
  const exact = (written.quote[lang] ?? '').normalize('NFC');
  const nth = written.nth?.[lang];
  const found = anchor(text.text, { at: written.at, exact, ...(nth ? { nth } : {}) });
  const name = text.file.split('/').at(-1);
  const tell = (rule: string, what: string, mend: string) => {
    problems.push({ ...position, rule, what, mend });
    return null;
  };
  switch (found.kind) {
    case 'found':
      return { exact, range: found.range };
    case 'ambiguous':
      return tell(
        'quote-twice',
        `“${exact}” stands ${found.count} times in ${found.ref} of ${name}.`,
        `Say which: nth: { ${lang}: 1 } for the first.`,
      );
    case 'moved': {
      const places = found.refs.map((ref) => `${ref} (line ${text.lines.get(ref)})`).join(', ');
      return tell(
        'quote-moved',
        `“${exact}” is not in ${written.at} of ${name}. It stands in ${places}.`,
        `Write at: ${found.refs[0]}, and see that every language agrees.`,
      );
    }
    case 'lost':
      return tell(
        'quote-lost',
        `“${exact}” is nowhere in ${name}.`,
        text.lines.has(written.at)
          ? `Copy the words from line ${text.lines.get(written.at)} (${written.at}), without tags.`
          : `There is no ${written.at} in this text; give another place.`,
      );
  }
}
