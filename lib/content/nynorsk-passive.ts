/** Verbs that end in -st in every tense, and nouns that only look like verbs. */
const allowed = new Set(
  (
    'finnast synast høyrast trengast møtast kjennast minnast undrast lykkast slåast brytast sjåast snakkast ' +
    'følgjast semjast usemjast trivast eldast forundrast ottast tykkjast kontrast ballast plast'
  ).split(' '),
);

const modals = new Set(
  'kan kunne kunna skal skulle skulla vil ville vilja må måtte måtta bør burde burda får fekk lèt la å'.split(' '),
);

/** How many words a modal verb may stand before the infinitive it governs: “må derfor både lesast og drøftast”. */
const reach = 10;

/**
 * The words of a nynorsk text that use the passive in -ast where it does not belong: it is for infinitives after a
 * modal verb (“skal merkast”); elsewhere nynorsk says “blir merkt”. A superlative ends in -ast too, and is known by
 * its comparative.
 *
 * @param knows The nynorsk dictionary; it must have learnt the {@link relatives} of the words in -ast.
 */
export function wrongPassives(plain: string, knows: (word: string) => boolean): { found: string; start: number }[] {
  const wrong: { found: string; start: number }[] = [];
  // A modal verb does not reach into the next clause, but a comma may divide infinitives: “kan lesast, delast”.
  for (const clause of plain.matchAll(/[^.:;?!–]+/g)) {
    const words = [...clause[0].matchAll(/\p{L}+/gu)];
    words.forEach((match, index) => {
      if (!isPassive(match[0].toLowerCase(), knows)) return;
      const before = words.slice(Math.max(0, index - reach), index);
      if (before.some(([other]) => modals.has(other.toLowerCase()))) return;
      wrong.push({ found: match[0], start: clause.index + match.index });
    });
  }
  return wrong;
}

function isPassive(word: string, knows: (word: string) => boolean): boolean {
  if (!word.endsWith('ast') || allowed.has(word)) return false;
  // “Gjerare”, who does, is no comparative.
  if (word === 'gjerast') return true;
  const { comparative, presents } = relatives(word);
  return !knows(comparative) && presents.some(knows);
}

/** What a word in -ast would be in the comparative, were it a superlative, and in the present, were it a passive. */
export function relatives(word: string): { comparative: string; presents: string[] } {
  const stem = word.toLowerCase().slice(0, -3);
  return { comparative: `${stem}are`, presents: [`${stem}ar`, `${stem}er`] };
}
