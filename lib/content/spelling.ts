import type { Problem } from '#lib/model/problem.ts';
import type { EditionFolder } from './edition-folder.ts';
import { findForbidden } from './forbidden-words.ts';
import { relatives, wrongPassives } from './nynorsk-passive.ts';
import { type Passage, type PassageWord, passageWords, placeOf } from './passage.ts';
import { readable } from './readable.ts';
import { type SpelledLang, spelledAs, spelledLangs, spellerFor } from './speller.ts';
import { wholeNames } from './whole-name.ts';
import { formsOf, isRight } from './word-forms.ts';
import { readWordLists } from './word-lists.ts';

/** Looking for words alike takes long, so only so many faults get suggestions. */
const suggestionsAtMost = 20;

const langNames: Record<SpelledLang, string> = { nb: 'bokmål', nn: 'nynorsk', en: 'English' };

/** Spells everything a reader reads, in its language, and looks for the words our language sheet forbids. */
export async function checkSpelling(
  content: string,
  messages: string,
  folders: readonly EditionFolder[],
): Promise<Problem[]> {
  const passages = readable(content, messages, folders).map((passage) => ({ passage, words: passageWords(passage) }));
  const lists = readWordLists(content);
  await learn(passages.flatMap(({ words }) => words));

  const names = [...lists.names, ...folders.flatMap(({ article }) => article?.value?.outlet ?? [])];
  const problems: Problem[] = [...lists.problems];
  let suggested = 0;
  for (const { passage, words } of passages) {
    problems.push(...forbiddenIn(passage));
    const inNames = wholeNames(passage, names);
    for (const { word, lang, quoted, start } of words) {
      const spelled = spelledAs(lang);
      if (!spelled || inNames.some((name) => name.start <= start && start < name.end)) continue;
      const outlets = quoted && passage.quotes !== 'ours';
      const listed = (form: string) =>
        lists.has('all', form) ||
        lists.has(spelled, form) ||
        (outlets && spelled === 'en' && lists.has('quoted', form));
      if (isRight(word, spelled, { dictionary: spellerFor(spelled).knows, listed })) continue;
      suggested += 1;
      const alike = suggested <= suggestionsAtMost ? await spellerFor(spelled).suggest(word) : [];
      const file = lists.file(outlets && spelled === 'en' ? 'quoted' : spelled);
      problems.push({
        ...placeOf(passage, start),
        rule: 'spelling',
        what: `“${word}” is not in the ${langNames[spelled]} dictionary.`,
        mend: mendFor(
          word,
          alike,
          /^\p{Lu}/u.test(word) ? `${file}, or if it is a name, to ${lists.file('all')}` : file,
        ),
      });
    }
  }
  return problems;
}

function mendFor(word: string, alike: readonly string[], file: string): string {
  const others = alike.filter((other) => other !== word).map((other) => `“${other}”`);
  return `${others.length > 0 ? `Did you mean ${others.join(' or ')}? ` : ''}If it is right, add it to ${file}.`;
}

/** Looks all words up, with the forms they may be made of. */
async function learn(words: readonly PassageWord[]): Promise<void> {
  for (const lang of spelledLangs) {
    const here = new Set(words.filter((word) => spelledAs(word.lang) === lang).map(({ word }) => word));
    const forms = [...here].flatMap((word) => formsOf(word, lang));
    const asked = lang === 'nn' ? forms.filter((form) => /ast$/i.test(form)).map(relatives) : [];
    await spellerFor(lang).learn([
      ...forms,
      ...asked.flatMap(({ comparative, presents }) => [comparative, ...presents]),
    ]);
  }
}

function forbiddenIn(passage: Passage): Problem[] {
  // What an outlet wrote is its own choice, and a note may speak of any word.
  const ours = passage.stretches.filter((stretch) => !stretch.quoted || passage.quotes === 'ours');
  const langs = new Set(ours.map((stretch) => spelledAs(stretch.lang)));
  return [...langs].flatMap((lang): Problem[] => {
    if (!lang) return [];
    const plain = passage.stretches
      .map((stretch) =>
        ours.includes(stretch) && spelledAs(stretch.lang) === lang ? stretch.text : ' '.repeat(stretch.text.length),
      )
      .join('');
    const forbidden = findForbidden(plain, lang).map(({ found, start, instead }) => ({
      found,
      start,
      mend: `Write ${instead}.`,
    }));
    const passives =
      lang === 'nn'
        ? wrongPassives(plain, spellerFor('nn').knows).map((wrong) => ({
            ...wrong,
            mend: 'Write “blir” and the participle, or turn the sentence round; -ast is for infinitives after a modal verb.',
          }))
        : [];
    return [...forbidden, ...passives].map(({ found, start, mend }) => ({
      ...placeOf(passage, start),
      rule: 'word-forbidden',
      what: `We do not write “${found}” in ${langNames[lang]}.`,
      mend,
    }));
  });
}
