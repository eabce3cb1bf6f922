import { functionWords } from './function-words.ts';
import { manuals } from './manual.ts';
import { moreNews } from './more-news.ts';
import { moreVerbs } from './more-verbs.ts';
import { places } from './places.ts';
import { qualities } from './qualities.ts';
import { scripture } from './scripture.ts';
import { society } from './society.ts';
import { things } from './things.ts';
import { timeAndPlace } from './time-and-place.ts';
import { verbs } from './verbs.ts';

/**
 * The rows of the seed lexicon: a concept each, with its words in English, bokmål, nynorsk (empty: as in bokmål),
 * Chinese and Japanese, those of one language divided by spaces. Inflected forms are found by their stems; only those
 * that a stemmer does not find stand here, and words of older Norwegian spelling.
 */
export function rows(): string[][] {
  return [
    functionWords,
    manuals,
    moreNews,
    moreVerbs,
    places,
    qualities,
    scripture,
    society,
    things,
    timeAndPlace,
    verbs,
  ]
    .flatMap((subject) => subject.trim().split('\n'))
    .map((row) => row.split('|'));
}
