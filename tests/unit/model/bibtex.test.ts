import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bibtex, latex } from '#lib/model/bibtex.ts';
import { citationOf } from '#lib/model/citation.ts';
import { ferryEdition, readingOf, sayIn } from './citing.ts';

const entry = (given: Parameters<typeof ferryEdition>[0] = {}, path?: string) => {
  const edition = ferryEdition(given);
  const cited = { kind: 'passage', edition, at: 'p3.2', place: 'paragraph 3, sentence 2' } as const;
  return bibtex(citationOf(cited, readingOf('en', path), sayIn('en')));
};

test('an entry gives what is known, in an order that can be read', () => {
  expect(entry({ byline: 'Li Chao' })).toBe(`@misc{tvisyn-ferry-timetable-harbour-post-p3.2,
  author = {{Li Chao}},
  title = {{The ferry leaves at noon}},
  howpublished = {Harbour Post},
  year = {2020},
  month = apr,
  day = {2},
  note = {paragraph 3, sentence 2. Study edition, retold for Tvisyn after Harbour Post (news report), 2 April 2020. The article at the publisher’s: https://example.org/ferry},
  url = {https://tvisyn.example/en/ferry-timetable/harbour-post#p3.2},
  urldate = {2026-05-03},
  langid = {british},
}`);
});

const missing = [
  { name: 'no author', given: {}, not: /author/ },
  { name: 'no day', given: { published: '2020-04' }, not: /day = / },
  { name: 'no month', given: { published: '2020-03-30', publishedEnd: '2020-04-02' }, not: /month|\bday = / },
  { name: 'no year', given: { published: '2019-12-30', publishedEnd: '2020-01-02' }, not: /year|month/ },
  { name: 'a language babel lacks', given: { lang: 'xx' }, not: /langid/ },
];
test.each(missing)('with $name, the field is left out', ({ given, not }) => {
  expect(entry(given).replace('urldate', '')).not.toMatch(not);
});

const signs = [
  { text: 'R&D at 50 % of $3', is: 'R\\&D at 50 \\% of \\$3' },
  { text: 'a_b #1 ~ ^', is: 'a\\_b \\#1 \\textasciitilde{} \\textasciicircum{}' },
  { text: 'a {brace} and a \\', is: 'a \\textbraceleft{}brace\\textbraceright{} and a \\textbackslash{}' },
  { text: 'two\nlines', is: 'two lines' },
  { text: '为什么 «ønsker»', is: '为什么 «ønsker»' },
];
test.each(signs)('$text is set letter by letter', ({ text, is }) => {
  expect(latex(text)).toBe(is);
});

/** How many braces are open after each sign. */
function depths(text: string): number[] {
  let depth = 0;
  return [...text].map((sign) => {
    depth += sign === '{' ? 1 : sign === '}' ? -1 : 0;
    return depth;
  });
}

const anything = fc.string({
  unit: fc.oneof(fc.constantFrom(...'\\{}^~$&#_%"@,= \n'), fc.string({ minLength: 1, maxLength: 1 })),
});

test('braces balance and special signs are escaped, whatever title, outlet, author and address', () => {
  fc.assert(
    fc.property(anything, anything, anything, anything, (title, outlet, byline, path) => {
      const text = entry({ title, outlet, byline }, `/${path}`);
      expect(depths(text).at(-1)).toBe(0);
      expect(Math.min(...depths(text))).toBe(0);
      // Outside the address no special sign stands by itself.
      const set = text.split('\n').filter((line) => !line.startsWith('  url = '));
      expect(set.join('\n').replace(/\\[$&#_%]|\\text[a-z]+\{\}/g, '')).not.toMatch(/[\\$&#_%^~]/);
      // Every field keeps to its line, so nothing of the text is taken for one.
      expect(set.slice(1, -1).every((line) => /^ {2}[a-z]+ = (\{.*\}|[a-z]{3}),$/.test(line))).toBe(true);
    }),
  );
});
