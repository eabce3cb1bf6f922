import { useEffect, useState } from 'react';
import { textOf } from '#desk/annotate/note-draft.ts';
import type { Range } from '#lib/model/text.ts';
import type { Work } from '#lib/model/work.ts';
import { orphansOf } from './orphans-of.ts';

/** Where the words of a note may stand now. */
export interface Guess extends Range {
  lang: string;
}

/** The likeliest place of each note that has none, by its id. What finds it comes when there is something to find. */
export function useGuesses(work: Work): ReadonlyMap<string, Guess> {
  const [guesses, setGuesses] = useState<ReadonlyMap<string, Guess>>(new Map());
  useEffect(() => {
    const orphans = orphansOf(work);
    if (orphans.length === 0) return;
    let wanted = true;
    import('#lib/import/reanchor.ts').then(({ reanchor }) => {
      const found = orphans.flatMap(({ id, lost }) =>
        Object.entries(lost)
          .filter(([lang]) => textOf(work, lang))
          .flatMap(([lang, target]) => {
            const [place] = reanchor({
              lang,
              before: null,
              after: textOf(work, lang),
              annotations: [{ id, ...target }],
            });
            const range = place && ('orphan' in place ? place.guess : place);
            return range ? [[id, { lang, start: range.start, end: range.end }] as const] : [];
          })
          .slice(0, 1),
      );
      if (wanted) setGuesses(new Map(found));
    });
    return () => {
      wanted = false;
    };
  }, [work]);
  return guesses;
}
