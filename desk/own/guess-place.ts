import { textOf } from '#desk/annotate/note-draft.ts';
import { occurrences } from '#lib/model/anchor.ts';
import type { Range } from '#lib/model/text.ts';
import type { Work, WorkNote } from '#lib/model/work.ts';

/** Where the words of a note may stand now: the same words, with the most of what stood round them. */
export function guessPlace(work: Work, note: WorkNote): (Range & { lang: string }) | null {
  for (const [lang, { exact, prefix, suffix }] of Object.entries(note.lost)) {
    const text = textOf(work, lang);
    const places = occurrences(text, exact).map((range) => ({
      lang,
      ...range,
      alike: alike(text.slice(0, range.start), prefix, -1) + alike(text.slice(range.end), suffix, 1),
    }));
    places.sort((a, b) => b.alike - a.alike);
    if (places[0]) return places[0];
  }
  return null;
}

/** How many characters of a context agree, outwards from the words. */
function alike(text: string, context: string, step: 1 | -1): number {
  const [a, b] = step === 1 ? [text, context] : [reversed(text.slice(-context.length)), reversed(context)];
  let count = 0;
  while (count < b.length && a[count] === b[count]) count += 1;
  return count;
}

function reversed(text: string): string {
  return [...text].reverse().join('');
}
