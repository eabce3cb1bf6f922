import { weight } from './prose.ts';

const trades =
  'reporter editor writer correspondent journalist columnist blogger producer contributor author professor lecturer researcher scholar fellow analyst director lawyer economist historian novelist photographer critic freelancer chief student intern founder';
// With or without a capital, since titles are written either way and names are known by theirs.
const trade = `(?:${trades.replace(/\b[a-z]/g, (first) => `[${first}${first.toUpperCase()}]`).replaceAll(' ', '|')})s?`;
const name = "\\p{Lu}[\\p{L}.’'-]*(?:\\s(?:\\p{Lu}[\\p{L}.’'-]*|de|van|von|der|al|bin)){1,4}";
const forms = [
  new RegExp(
    `^[\\s(*—–-]*(?:${name}|[Tt]he (?:writer|author)s?)[^.]{0,30}\\s(?:is|are|was)\\s(?:currently\\s)?(?:an?|the|our|${name}['’]s)\\s(?:[^\\s.]+\\s){0,9}?${trade}\\b`,
    'u',
  ),
  new RegExp(
    `^[\\s(*—–-]*${name}[^.]{0,20}\\s(?:covers|writes|reports|blogs|works|teaches|currently|has (?:covered|written|worked|been (?:a|an|with))|joined|can be reached|tweets)\\b.{0,80}(?:\\b(?:for|at|on|about|as)\\b|@)`,
    'u',
  ),
  /^(?:follow|contact|email|e-mail|reach|write to)\b.{0,80}@/iu,
  /^(?:作者|（作者|\(作者|（本文作者).{0,12}(?:系|为|是|：)/u,
  /\bcan be (?:reached|contacted) at\b|\bfollow (?:him|her|them|@\w+)\b/iu,
  /^\(?(?:the (?:author|writer)|forfatteren|artikkelforfatteren|kronikkforfatteren)\b.{0,20}\s(?:is|are|er)\s/iu,
];

/** True of a line that tells who the author is. Only what stands at an edge of an article is asked: a text tells of people. */
export function isBio(text: string): boolean {
  return weight(text) <= 110 && forms.some((form) => form.test(text));
}
