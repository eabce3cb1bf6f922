import { kinds, type Sentence, type Word } from './sentence.ts';

/** One text by numbers: each different word has one, and a sentence is the numbers of its words. */
export interface Side {
  words: readonly Word[];
  /** For each word, its place in `kinds`. */
  kind: Uint8Array;
  /** For each word, the sentences it stands in. */
  spread: Int32Array;
  /** For each word, how likely it is in any sentence of the text. */
  chance: Float64Array;
  /** For each word, how much it counts: pairs of characters overlap, and a question is seldom told as a statement. */
  mass: Float64Array;
  /** For each sentence, what `Sentence` says of it. */
  length: Float64Array;
  opens: Uint8Array;
  refers: Uint8Array;
  /** For each sentence, its words. */
  rows: readonly Int32Array[];
  /** For each sentence, the sum of the masses of its words. */
  size: Float64Array;
}

/** Words of a language that the text has not shown yet: a text of fifty sentences says little of what is rare. */
const unseen = { mass: 200, words: 4000 };

export function sideOf(sentences: readonly Sentence[]): Side {
  const numbers = new Map<string, number>();
  const words: Word[] = [];
  const rows = sentences.map((sentence) =>
    Int32Array.from(sentence.words, (word) => {
      // The same letters as a name and as a word are one, and keep the kind they were first met with.
      const at = numbers.get(word.key) ?? words.push(word) - 1;
      numbers.set(word.key, at);
      return at;
    }),
  );
  const mass = Float64Array.from(words, ({ kind }) => (kind === 'run' ? 0.5 : kind === 'question' ? 2 : 1));
  const [uses, spread] = count(rows, words.length);
  const total = uses.reduce((sum, n, at) => sum + n * (mass[at] ?? 0), 0);
  return {
    words,
    kind: Uint8Array.from(words, ({ kind }) => kinds.indexOf(kind)),
    spread,
    chance: Float64Array.from(uses, (n) => (n + unseen.mass / unseen.words) / (total + unseen.mass)),
    mass,
    length: Float64Array.from(sentences, ({ length }) => length),
    opens: Uint8Array.from(sentences, ({ opens }) => Number(opens)),
    refers: Uint8Array.from(sentences, ({ refers }) => Number(refers)),
    rows,
    size: Float64Array.from(rows, (row) => row.reduce((sum, word) => sum + (mass[word] ?? 0), 0)),
  };
}

function count(rows: readonly Int32Array[], words: number): [Int32Array, Int32Array] {
  const uses = new Int32Array(words);
  const spread = new Int32Array(words);
  const last = new Int32Array(words).fill(-1);
  for (const [at, row] of rows.entries()) {
    for (const word of row) {
      uses[word] = (uses[word] ?? 0) + 1;
      if (last[word] !== at) spread[word] = (spread[word] ?? 0) + 1;
      last[word] = at;
    }
  }
  return [uses, spread];
}
