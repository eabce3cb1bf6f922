import type { Lexicon } from './lexicon.ts';
import { digitPattern, numberValue, scaleOf } from './number.ts';
import type { Word } from './sentence.ts';
import { signs, signWord } from './sign.ts';
import { plainWord, stem } from './stem.ts';

const pattern = new RegExp(String.raw`(${digitPattern})|([\p{L}\p{M}]+)|([${signs}])`, 'gu');
/** What the second part of a compound may begin after: «fred-s-avtale», «barn-e-hage». */
const joints = ['', 's', 'e'];

/** The words of a sentence of a language that is written with spaces. */
export function latinWords(text: string, lang: string, lexicon: Lexicon): Word[] {
  const words: Word[] = [];
  const matches = [...text.replace(/(\p{L})['’]s\b/gu, '$1').matchAll(pattern)];
  for (const [at, match] of matches.entries()) {
    const [, number, word, sign] = match;
    if (number) {
      const next = matches[at + 1]?.[2] ?? '';
      const key = numberValue(number, next);
      words.push({ key, kind: 'number', concepts: lexicon.of(key), sound: '' });
    } else if (sign) words.push(signWord(sign));
    else if (word && !(matches[at - 1]?.[1] && scaleOf(word) > 1)) words.push(...readWord(word, at > 0, lang, lexicon));
  }
  return words;
}

function readWord(word: string, inside: boolean, lang: string, lexicon: Lexicon): Word[] {
  const key = stem(word, lang);
  const concepts = lexicon.of(key);
  if (concepts.length > 0) return [{ key, kind: 'known', concepts, sound: key }];
  const parts = word.length >= 7 && lang !== 'en' ? compound(plainWord(word), lang, lexicon) : [];
  if (parts.length > 0)
    return [{ key, kind: 'known', concepts: parts.flatMap((part) => lexicon.of(part)), sound: key }];
  const name = inside && /^\p{Lu}/u.test(word);
  return [{ key, kind: name ? 'name' : 'word', concepts, sound: key }];
}

/** The two parts of a compound that are both in the lexicon; none where it cannot be divided so. */
function compound(word: string, lang: string, lexicon: Lexicon): string[] {
  for (let cut = word.length - 3; cut >= 3; cut -= 1) {
    const second = stem(word.slice(cut), lang);
    if (lexicon.of(second).length === 0) continue;
    for (const joint of joints) {
      const head = word.slice(0, cut);
      if (!head.endsWith(joint)) continue;
      const first = stem(head.slice(0, head.length - joint.length), lang);
      if (first.length >= 3 && lexicon.of(first).length > 0) return [first, second];
    }
  }
  return [];
}
