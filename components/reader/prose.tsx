import type { Prose as ProseModel } from '#lib/model/annotation.ts';

/** A note's own words: text, quoted words in their own language, emphasis. */
export function Prose({ prose }: { prose: ProseModel }) {
  return prose.map((phrase, index) => {
    const key = index;
    const words = phrase.emphasis ? <em key={key}>{phrase.text}</em> : phrase.text;
    if (phrase.quoted) {
      return (
        <q key={key} lang={phrase.lang}>
          {words}
        </q>
      );
    }
    return words;
  });
}
