import { blockOf, heard, Likeness, type Spelt, spelling } from './likeness.ts';
import { LinkSet } from './links.ts';
import type { Word } from './sentence.ts';
import type { Side } from './side.ts';

/** Strengths of links that need no learning. */
const strengths = { number: 0.9, mark: 0.7, same: 0.8, concept: 0.6, alike: 0.6 };

/** Links by what is known before: the same number, sign or word, a row of the lexicon, and how words are spelt. */
export function seedLinks(source: Side, target: Side): LinkSet {
  const links = new LinkSet(source.words.length, target.words.length);
  sameKey(links, source.words, target.words);
  sameConcept(links, source.words, target.words);
  alike(links, source.words, target.words);
  return links;
}

function sameKey(links: LinkSet, source: readonly Word[], target: readonly Word[]): void {
  const at = new Map(target.map((word, number) => [word.key, number]));
  for (const [number, { key, kind }] of source.entries()) {
    const other = at.get(key);
    if (other === undefined) continue;
    links.add(
      number,
      other,
      kind === 'number' ? strengths.number : kind === 'mark' || kind === 'question' ? strengths.mark : strengths.same,
    );
  }
}

function sameConcept(links: LinkSet, source: readonly Word[], target: readonly Word[]): void {
  const at = new Map<number, number[]>();
  for (const [number, { concepts }] of target.entries()) {
    for (const concept of concepts) at.set(concept, [...(at.get(concept) ?? []), number]);
  }
  for (const [number, { concepts }] of source.entries()) {
    for (const concept of concepts) {
      for (const other of at.get(concept) ?? []) links.add(number, other, strengths.concept);
    }
  }
}

/** Cognates, loans and names: words that are spelt alike, or sound alike in katakana. */
function alike(links: LinkSet, source: readonly Word[], target: readonly Word[]): void {
  const kana = [...source, ...target].some(({ key }) => /^[~\u30a0-\u30ff]/.test(key));
  const [form, soft, least, shortest] = kana ? [heard, 0.25, 0.66, 2] : [spelling, 0.5, 0.66, 2.5];
  const likeness = new Likeness(soft);
  const blocks = new Map<string, { number: number; spelt: Spelt }[]>();
  for (const [number, word] of target.entries()) {
    const made = form(word.sound);
    const spelt = likeness.spelt(made);
    if (spelt.weight < shortest) continue;
    const list = blocks.get(blockOf(made)) ?? [];
    if (list.push({ number, spelt }) === 1) blocks.set(blockOf(made), list);
  }
  for (const [number, word] of source.entries()) {
    const made = form(word.sound);
    const spelt = likeness.spelt(made);
    if (spelt.weight < shortest) continue;
    for (const other of blocks.get(blockOf(made)) ?? []) {
      const like = likeness.of(spelt, other.spelt, least);
      if (like > 0) links.add(number, other.number, strengths.alike * like ** 2);
    }
  }
}
