import type { Prose } from '#lib/model/annotation.ts';
import type { Range, Segment } from '#lib/model/text.ts';

/** Quoted words, with their language where it is not that of the words round them. */
export type Quoted = [text: string] | [text: string, lang: string];

/** A piece of text as it is sent to the search: stretches of ours, and quoted words in boxes of their own. */
export type Wording = (string | Quoted)[];

/** A segment of a text: the outlet's own words are the quoted ones. Emphasis is left out. */
export function wordingOfSegment({ plain, own }: Segment): Wording {
  const wording: Wording = [];
  let at = 0;
  for (const { start, end } of own) {
    wording.push(plain.slice(at, start), [plain.slice(start, end)]);
    at = end;
  }
  return [...wording, plain.slice(at)].filter((piece) => piece !== '');
}

/** A piece of our prose. */
export function wordingOfProse(prose: Prose): Wording {
  return prose.map(({ text, quoted, lang }) => {
    if (!quoted) return text;
    return lang ? [text, lang] : [text];
  });
}

/** The text of a wording, without its boxes. */
export function plainOf(wording: Wording): string {
  return wording.map(textOf).join('');
}

/** The quoted stretches of a wording in its plain text, in order. */
export function quotesIn(wording: Wording): (Range & { lang: string | undefined })[] {
  let at = 0;
  return wording.flatMap((piece) => {
    const start = at;
    at += textOf(piece).length;
    return typeof piece === 'string' ? [] : [{ start, end: at, lang: piece[1] }];
  });
}

function textOf(piece: string | Quoted): string {
  return typeof piece === 'string' ? piece : piece[0];
}
