import { expect, test } from 'vitest';
import { formsOf, isRight } from '#lib/content/word-forms.ts';

const dictionary = ['forsvar', 'politikk', 'og', 'Japan', 'japan-avtale', 'radar', 'trade', 'war', 'today'];
const lists = ['Kishida', 'OSA', 'naboene', 'Jiji'];
const known = {
  // As nspell does: a name must have its capital, any other word may.
  dictionary: (form: string) => dictionary.includes(form) || dictionary.includes(form.toLowerCase()),
  listed: (form: string) => lists.includes(form),
};

const cases = [
  ['forsvar', 'nb', true],
  ['Forsvar', 'nb', true],
  ['forsvvar', 'nb', false],
  ['naboene', 'nb', true],
  ['Naboene', 'nb', true],
  ['Kishida', 'nb', true],
  ['kishida', 'nb', false],
  ['Kishidas', 'nb', true],
  ['Japans', 'nn', true],
  ['Forsvars', 'nb', false],
  ['OSA-politikk', 'nb', true],
  ['OSA-politik', 'nb', false],
  ['forsvars-', 'nb', true],
  ['forsvars-og', 'nb', true],
  ['forsvars-', 'en', false],
  ['Jiji’s', 'en', true],
  ['today’s', 'en', true],
  ['Kishidas', 'en', false],
  ['trade-war', 'en', true],
  ['trade-wra', 'en', false],
] as const;
test.each(cases)('that “%s” is right in %s is %s', (word, lang, is) => expect(isRight(word, lang, known)).toBe(is));

test.each(cases)('everything that is asked of “%s” in %s has been learnt before', (word, lang) => {
  const learnt = formsOf(word, lang);
  const asked: string[] = [];
  const ask = (form: string) => {
    asked.push(form);
    return false;
  };
  isRight(word, lang, { dictionary: ask, listed: () => false });
  expect(learnt).toEqual(expect.arrayContaining(asked.filter((form) => form !== '')));
});
