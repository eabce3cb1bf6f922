/** What one of the two spellings has, and what is put in its place so that both are written alike. */
type Rule = readonly [spelling: RegExp, shared: string];

/** A rule for certain stems only, wherever they stand in a word: “dishonoured” as well as “honour”. */
const after = (stems: string, ending: string): RegExp => new RegExp(`(${stems.replaceAll(' ', '|')})${ending}`);

const our =
  'arb ard arm behavi cand clam col demean endeav fav ferv flav glam harb hon hum lab neighb od parl ranc rig rum ' +
  'sav savi splend succ tum val vap vig';
const re = 'calib cent fib lit lust meag met sab somb spect theat';
const doubled =
  'bevel cancel channel chisel counsel dial duel enamel equal fuel funnel grovel initial jewel label level libel ' +
  'marvel medal model panel parcel pedal pencil quarrel rival shovel signal spiral swivel total travel tunnel unravel';

/**
 * The table is closed: a pair that is not here stays two words. A rule may write a word as nobody does (“citisen”), but
 * it must not make two words of the language one; so *tyre* stays beside *tire* and *cheque* beside *check*.
 */
const rules: readonly Rule[] = [
  [after(our, 'our'), '$1or'],
  // Three letters before the ending, so that “size” and “prize” keep theirs.
  [/^(.{3,}[iy])z(?=e|ing|a)/, '$1s'],
  [/^(un)?(def|lic|off|pret)ence/, '$1$2ense'],
  [/^practis(?=e|ing)/, 'practic'],
  [after(re, 're(?=s?$)'), '$1er'],
  [after(re, 'r(?=(?:ed|ing)$)'), '$1er'],
  [after('anal catal dial epil monol prol', 'ogu(?:e(?=s?$)|(?=ed|ing|er))'), '$1og'],
  [/^programme(?=s?$)/, 'program'],
  [/^jewellery$/, 'jewelry'],
  [after(doubled, 'l(?=ed|ing|er|or|ous)'), '$1'],
  [/^(distil|enrol|fulfil|instal|instil)l(?=s?$|ment)/, '$1'],
  [/^(skil|wil)l(?=ful)/, '$1'],
  [/^(abridg|acknowledg|judg)ement/, '$1ment'],
  [/^(after|back|down|to|up)wards$/, '$1ward'],
  [/^(an|encyclop|leuk|orthop|p)ae(?=[dms])/, '$1e'],
  [/^haem(?=[ao])/, 'hem'],
  [/^man(?:oeuvr|euver)e?/, 'maneuvr'],
  [/^(s?mo)u(?=l[dt])/, '$1'],
  [/^aeroplane/, 'airplane'],
  [/^ageing$/, 'aging'],
  [/^aluminium/, 'aluminum'],
  [/^artefact/, 'artifact'],
  [/^grey/, 'gray'],
  [/^plough/, 'plow'],
  [/^sceptic/, 'skeptic'],
  [/^sulph/, 'sulf'],
  [/^woollen/, 'woolen'],
];

/**
 * One writing for an English word that has two spellings, British and American: defence and defense, organise and
 * organize, neighbour and neighbor, UN and U.N. A word that has one comes back as it is, or in a writing of its own.
 * For comparing only, never for showing.
 *
 * @param word In lower case, as `wordsOf` gives it.
 */
export function sharedSpelling(word: string): string {
  // The segmenter gives an abbreviation with the points between its letters, and without the last.
  if (/^\p{L}(?:\.\p{L})+$/u.test(word)) return word.replaceAll('.', '');
  const possessive = word.endsWith("'s") ? "'s" : '';
  const stem = word.slice(0, word.length - possessive.length);
  return rules.reduce((said, [spelling, shared]) => said.replace(spelling, shared), stem) + possessive;
}
