import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Cleaned, clean, requireArticle } from '#lib/import/clean.ts';
import { ImportProblem } from '#lib/import/problem.ts';

const wordsOf = (text: string): string[] => text.split(/\s+/).filter((word) => word !== '');
const linesOf = ({ lines }: Cleaned): string[] => lines.flatMap(({ text }) => wordsOf(text));

const word = fc.stringMatching(/^[A-ZÆa-zøé0-9]{1,9}[.,:!?»]?$/);
const phrase = fc.array(
  fc.oneof(word, fc.constantFrom('Les', 'også:', 'Share', 'By', '记者', '写真', '-', '©', '2031', '…')),
  { minLength: 1, maxLength: 30 },
);
const blocks = fc.constantFrom(
  'p',
  'div',
  'h2',
  'li',
  'blockquote',
  'aside',
  'nav',
  'figure',
  'figcaption',
  'footer',
  'form',
  'button',
  'td',
  'section',
  'pre',
);
const inlines = fc.constantFrom('', 'a', 'b', 'em', 'span', 'small', 'time');
const names = fc.constantFrom('', 'caption', 'article-body', 'share', 'related-links', 'byline', 'newsletter');

interface Tree {
  html: string;
  words: string[];
}

const leaf = fc
  .tuple(phrase, inlines)
  .map(([words, tag]): Tree => ({ html: tag === '' ? words.join(' ') : `<${tag}>${words.join(' ')}</${tag}>`, words }));
const { tree } = fc.letrec<{ tree: Tree; node: Tree }>((tie) => ({
  node: fc.tuple(blocks, names, fc.array(tie('tree'), { minLength: 1, maxLength: 4 })).map(([tag, name, inner]) => ({
    html: `<${tag === 'td' ? 'div' : tag} class="${name}">${inner.map(({ html }) => html).join(tag === 'pre' ? '\n' : ' <br> ')}</${tag === 'td' ? 'div' : tag}>`,
    words: inner.flatMap(({ words }) => words),
  })),
  tree: fc.oneof({ depthSize: 'small', withCrossShrink: true }, leaf, tie('node')),
}));

// Any sign of the first plane, the unseen ones too.
const sign = fc.integer({ min: 0, max: 0xd7ff }).map((code) => String.fromCharCode(code));

test('of a page no visible word is lost, and none is put out of its place', () => {
  fc.assert(
    fc.property(fc.array(tree, { minLength: 1, maxLength: 8 }), (parts) => {
      const html = parts.map((part) => `<div>${part.html}</div>`).join('\n');
      expect(linesOf(clean({ html }))).toEqual(parts.flatMap(({ words }) => words));
    }),
    { numRuns: 10 },
  );
});

test('of a text no word is lost, and none is put out of its place', () => {
  const line = fc.oneof(
    phrase.map((words) => words.join(' ')),
    fc.constantFrom('', '-', 'Les mer', 'RELATED NEWS', '5. mai 2031'),
  );
  fc.assert(
    fc.property(fc.array(line, { maxLength: 40 }), fc.constantFrom('\n', '\r\n', '\n\n'), (lines, end) => {
      const text = lines.join(end);
      expect(linesOf(clean({ text }))).toEqual(wordsOf(text));
    }),
    { numRuns: 80 },
  );
});

test('whatever is brought in, cleaning answers', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 300, unit: sign }), (text) => {
      expect(clean({ html: text }).lines.every((line) => line.text.trim() !== '')).toBe(true);
      expect(clean({ text }).lines.every((line) => line.text.trim() !== '')).toBe(true);
    }),
    { numRuns: 30 },
  );
});

test.each([
  { name: 'fifty thousand words without a break', html: `<p>${'abc '.repeat(50_000)}</p>` },
  { name: 'a million characters without a space', html: `<p>${'a'.repeat(1_000_000)}</p>` },
  { name: 'elements in ten thousand elements', html: `${'<div>'.repeat(10_000)}Deep down.${'</div>'.repeat(10_000)}` },
  { name: 'ten thousand links', html: '<li><a href="/">Link</a></li>'.repeat(10_000) },
  { name: 'two hundred elements that are never closed', html: '<b><p>'.repeat(200) },
])('$name is taken as it is', ({ html }) => {
  const letters = html.replace(/<[^>]*>|\s/g, '').length;
  expect(clean({ html }).lines.reduce((sum, { text }) => sum + text.replace(/\s/g, '').length, 0)).toBe(letters);
});

test.each([
  { name: 'nothing', text: ' \n ', code: 'empty' },
  { name: 'menus only', text: 'Home\nSport\nCulture\nWeather', code: 'only-noise' },
])('$name is refused as $code where an article is needed', ({ text, code }) => {
  let found = '';
  try {
    requireArticle(clean({ text }));
  } catch (error) {
    if (error instanceof ImportProblem) found = error.code;
  }
  expect(found).toBe(code);
});

test('characters that nobody sees are taken out, also where a page writes them as entities', () => {
  const { lines } = clean({ html: '<p>A&shy;b&#x202E;c&#8203;d&#x2066;e, it said &#xFEFF;on the door.</p>' });
  expect(lines.map(({ text }) => text)).toEqual(['Abcde, it said on the door.']);
});
